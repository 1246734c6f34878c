/**
 * Old, variant and external forms of kanji that stand in real names and papers, folded to the common form for search alone:
 * what was typed is stored as typed. Each entry is the common form followed by the forms that are read as it.
 * Sources: the list of old forms in the table of kanji for common use (常用漢字表, 2010), the variants that family registers
 * allow, and the letters of 文字情報基盤 that appear in names. Pairs that are different words to their bearers (斉 and 斎) stay apart.
 */
const VARIANTS = `
高髙 崎﨑嵜㟢碕 徳德 沢澤 辺邊邉 斉齊 斎齋斋亝 浜濱濵 広廣 国國圀 桜櫻 滝瀧 竜龍 島嶋嶌 峰峯 富冨 恵惠 栄榮 桧檜 渋澁澀
真眞 瀬瀨 頼賴 緑綠 緒緖 曽曾 蔵藏 豊豐 弥彌 寿壽 実實 宝寶寳 関關 塩鹽 吉𠮷 柳栁桺 館舘 鉄鐵銕 万萬 与與 亀龜
仏佛 伝傳 児兒 円圓 剣劍劒劔 勲勳 処處 区區 医醫 参參 双雙 収收 叙敍 号號 台臺 団團 囲圍 図圖 圧壓 売賣 壱壹 変變
奥奧 奨獎奬 学學斈 寛寬 専專 対對 将將 尭堯 岳嶽 巌巖 帯帶 庁廳 弁辨瓣辯 弐貳 当當 径徑 従從 応應 恒恆 慎愼 戦戰
戸戶 払拂 担擔 挙擧 拡擴 択擇 教敎 断斷 旧舊 昼晝 晃晄 晋晉 暁曉 条條 来來 松枩柗 柏栢 桑桒 梅楳 楽樂 検檢 様樣
横橫 歩步 歴歷 毎每 気氣 浄淨 浅淺 済濟 渓溪 温溫 満滿 湾灣 灯燈 点點 為爲 焼燒 営營 状狀 独獨 画畫 畳疊 発發
県縣 研硏 礼禮 禅禪 秋穐 秘祕 称稱 稲稻 穂穗 穣穰 窓窗窻 粋粹 糸絲 経經 絵繪 継繼 続續 総總 縁緣 縄繩 聡聰 声聲
芸藝 芦蘆 荘莊 薫薰 薬藥 蛍螢 虫蟲 衛衞 覚覺 覧覽 観觀 証證 訳譯 読讀 譲讓 賛贊 転轉 軽輕 遥遙 郎郞 郷鄕鄉
録錄 鎮鎭 鉱鑛 静靜 青靑 穎頴 顕顯 駅驛 鶏鷄雞 麦麥 黄黃 黒黑 黙默 歯齒 齢齡 凛凜 野埜 淵渕渊 藪薮 籠篭 枡桝
祢禰 祷禱 鴎鷗 隣鄰 裏裡 群羣 峡峽 狭狹 沖冲 涼凉 準凖 即卽 既旣 喜㐂 呉吳 強强 彦彥 産產 顔顏 内內 船舩 蝉蟬
冊册 穏穩 昂昻 清淸 増增 徴徵 舎舍 舗舖 虚虛 拝拜 揺搖 瑶瑤 謡謠 壌壤 嬢孃 聴聽 並竝 乗乘 両兩 予豫 争爭 亜亞
会會 仮假 価價 労勞 励勵 効效 巣巢 単單 厳嚴 悪惡 届屆 属屬 帰歸 恋戀 戻戾 数數 晩晚 暦曆 楼樓 権權 残殘 涙淚
潜潛 炉爐 尽盡 翻飜 艶艷 園薗 間閒 髄髓 鶴靍靏鸖 麺麵 写寫冩 函凾 刃刄 刊刋 槙槇 熙煕熈 床牀 土圡 橋槗 黎黧
歓歡 勧勸 犠犧 献獻 鋳鑄 銭錢 践踐 壮壯 装裝 蚕蠶 触觸 嘱囑 随隨 隠隱 陥陷 険險 倹儉 剤劑 雑雜 駆驅 欧歐 殴毆
枢樞 騒騷 闘鬪 霊靈 湿濕 釈釋 醸釀 酔醉 砕碎 遅遲 逓遞 辞辭 乱亂 繊纖 縦縱 粛肅 脳腦 悩惱 胆膽 臓臟 余餘
体體 塁壘 墻牆 寝寢 弾彈 戯戲 拠據 捜搜 挿插 掲揭 摂攝 撃擊 稚穉 窃竊 竈竃 籖籤
缶罐 蛮蠻 褒襃 誉譽 質貭 踊踴 鍛鍜 鈎鉤 閲閱 鼓皷 飲飮 餅餠 騨驒 髪髮 鰺鯵 麹麴 
`;

/** From a variant kanji to the common one. */
export const COMMON_KANJI: ReadonlyMap<string, string> = new Map(
  VARIANTS.trim()
    .split(/\s+/)
    .flatMap((group) => {
      const [common = '', ...variants] = group;
      return variants.map((variant) => [variant, common] as const);
    }),
);
