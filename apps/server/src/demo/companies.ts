import { corporateNumberFrom } from '@madoguchi/domain';

/** A company of the demo world, as its first caller gave its facts. `branch` is where TCCI has it as a member. */
export interface DemoCompany {
  readonly slug: string;
  readonly corporateNumber: string;
  readonly name: string;
  readonly kana: string;
  readonly postalCode: string | null;
  readonly municipality: string | null;
  readonly address: string;
  readonly telephone: string;
  readonly industry: string | null;
  readonly capitalYen: number | null;
  readonly regularEmployees: number | null;
  readonly contact: { readonly name: string; readonly kana: string; readonly title: string | null };
  readonly branch: string | null;
}

/** Twelve digits that no registry office gives out, so that no number of the demo world is anybody's. */
function made(serial: number): string {
  return corporateNumberFrom(`9999${String(serial).padStart(8, '0')}`);
}

// biome-ignore format: one company is read as one entry
export const DEMO_COMPANIES = [
  { slug: 'sumida-printing', corporateNumber: made(101), name: '株式会社すみだ見本印刷', kana: 'スミダミホンインサツ',
    postalCode: '1300000', municipality: '131075', address: '東京都墨田区見本一丁目2番3号', telephone: '03-0000-0101', industry: 'E', capitalYen: 30_000_000, regularEmployees: 42,
    contact: { name: '刷谷 登', kana: 'スリヤ ノボル', title: '総務部長' }, branch: 'tcci-sumida' },
  { slug: 'shibuya-design', corporateNumber: made(102), name: '合同会社架空設計室', kana: 'カクウセッケイシツ',
    postalCode: '1500000', municipality: '131130', address: '東京都渋谷区例示坂二丁目5番1号', telephone: '03-0000-0102', industry: 'L', capitalYen: 5_000_000, regularEmployees: 12,
    contact: { name: '図面 健', kana: 'ズメン ケン', title: '代表社員' }, branch: 'tcci-shibuya' },
  { slug: 'adachi-shops', corporateNumber: made(103), name: '株式会社まちかど例示商店', kana: 'マチカドレイジショウテン',
    postalCode: '1200000', municipality: '131211', address: '東京都足立区架空町四丁目8番15号', telephone: '03-0000-0103', industry: 'I', capitalYen: 20_000_000, regularEmployees: 95,
    contact: { name: '店田 典子', kana: 'ミセタ ノリコ', title: '人事課長' }, branch: null },
  { slug: 'edogawa-transport', corporateNumber: made(104), name: '例題運輸株式会社', kana: 'レイダイウンユ',
    postalCode: '1320000', municipality: '131237', address: '東京都江戸川区仮名通三丁目1番9号', telephone: '03-0000-0104', industry: 'H', capitalYen: 10_000_000, regularEmployees: 28,
    contact: { name: '荷見 運', kana: 'ニミ ハコブ', title: '代表取締役' }, branch: null },
  { slug: 'shinagawa-construction', corporateNumber: made(108), name: '株式会社見本建設', kana: 'ミホンケンセツ',
    postalCode: '1400000', municipality: '131091', address: '東京都品川区例示台五丁目10番2号', telephone: '03-0000-0108', industry: 'D', capitalYen: 80_000_000, regularEmployees: 118,
    contact: { name: '梁井 柱子', kana: 'ハリイ チュウコ', title: '総務課長' }, branch: 'tcci-shinagawa' },
  { slug: 'ota-works', corporateNumber: made(109), name: '有限会社おおた仮名製作所', kana: 'オオタカナセイサクショ',
    postalCode: '1440000', municipality: '131113', address: '東京都大田区仮想本町二丁目7番7号', telephone: '03-0000-0109', industry: 'E', capitalYen: 8_000_000, regularEmployees: 35,
    contact: { name: '旋野 まわる', kana: 'メグノ マワル', title: '取締役社長' }, branch: 'tcci-ota' },
  { slug: 'nerima-care', corporateNumber: made(110), name: '株式会社ひだまり例示介護', kana: 'ヒダマリレイジカイゴ',
    postalCode: '1760000', municipality: '131202', address: '東京都練馬区見本台一丁目6番12号', telephone: '03-0000-0110', industry: 'P', capitalYen: 3_000_000, regularEmployees: 22,
    contact: { name: '日向 和', kana: 'ヒナタ ヤワラ', title: '施設長' }, branch: null },
  { slug: 'shinjuku-diners', corporateNumber: made(111), name: '株式会社仮想食堂', kana: 'カソウショクドウ',
    postalCode: '1600000', municipality: '131041', address: '東京都新宿区例題町三丁目3番3号', telephone: '03-0000-0111', industry: 'M', capitalYen: 15_000_000, regularEmployees: 60,
    contact: { name: '椀田 盛', kana: 'ワンダ サカリ', title: '人事担当' }, branch: null },
  { slug: 'katsushika-metal', corporateNumber: made(112), name: '株式会社かつしか例示金属', kana: 'カツシカレイジキンゾク',
    postalCode: '1240000', municipality: '131229', address: '東京都葛飾区架空二丁目11番4号', telephone: '03-0000-0112', industry: 'E', capitalYen: 12_000_000, regularEmployees: 18,
    contact: { name: '鋼野 錬', kana: 'ハガノ レン', title: '代表取締役' }, branch: 'tcci-katsushika' },
  { slug: 'chuo-foods', corporateNumber: made(113), name: '株式会社架空食品卸', kana: 'カクウショクヒンオロシ',
    postalCode: '1030000', municipality: '131024', address: '東京都中央区仮名橋一丁目9番8号', telephone: '03-0000-0113', industry: 'I', capitalYen: 50_000_000, regularEmployees: 75,
    contact: { name: '卸川 味', kana: 'オロシカワ アジ', title: '専務取締役' }, branch: null },
  { slug: 'minato-software', corporateNumber: made(114), name: 'みなと仮想ソフト株式会社', kana: 'ミナトカソウソフト',
    postalCode: '1050000', municipality: '131032', address: '東京都港区例示浜二丁目4番6号', telephone: '03-0000-0114', industry: 'G', capitalYen: 30_000_000, regularEmployees: 48,
    contact: { name: '海野 波', kana: 'ウンノ ナミ', title: '人事部' }, branch: 'tcci-minato' },
  { slug: 'taito-sweets', corporateNumber: made(115), name: '株式会社御菓子司見本堂', kana: 'オカシツカサミホンドウ',
    postalCode: '1100000', municipality: '131067', address: '東京都台東区見本東一丁目1番1号', telephone: '03-0000-0115', industry: 'E', capitalYen: 5_000_000, regularEmployees: 15,
    contact: { name: '餡野 甘樹', kana: 'アンノ アマキ', title: '代表取締役' }, branch: null },
  { slug: 'chiyoda-services', corporateNumber: made(116), name: '例示サービス株式会社', kana: 'レイジサービス',
    postalCode: '1000000', municipality: '131016', address: '東京都千代田区架空町一丁目2番2号', telephone: '03-0000-0116', industry: 'R', capitalYen: 100_000_000, regularEmployees: 130,
    contact: { name: '規程 正', kana: 'キテイ タダシ', title: '人事労務課長' }, branch: null },
  { slug: 'itabashi-precision', corporateNumber: made(117), name: '株式会社髙見本精機', kana: 'タカミホンセイキ',
    postalCode: '1730000', municipality: '131199', address: '東京都板橋区仮想三丁目14番1号', telephone: '03-0000-0117', industry: 'E', capitalYen: 45_000_000, regularEmployees: 85,
    contact: { name: '髙見 精一', kana: 'タカミ セイイチ', title: '取締役工場長' }, branch: null },
  { slug: 'koto-logistics', corporateNumber: made(118), name: '仮名ロジスティクス株式会社', kana: 'カナロジスティクス',
    postalCode: '1350000', municipality: '131083', address: '東京都江東区例示島一丁目20番5号', telephone: '03-0000-0118', industry: 'H', capitalYen: 90_000_000, regularEmployees: 140,
    contact: { name: '倉持 積', kana: 'クラモチ ツモル', title: '常務取締役' }, branch: null },
  { slug: 'bunkyo-advertising', corporateNumber: made(120), name: '株式会社ぶんきょう例示広告社', kana: 'ブンキョウレイジコウコクシャ',
    postalCode: '1120000', municipality: '131059', address: '東京都文京区見本坂二丁目3番9号', telephone: '03-0000-0120', industry: 'L', capitalYen: 4_000_000, regularEmployees: 9,
    contact: { name: '広野 告', kana: 'ヒロノ ツグル', title: '代表取締役' }, branch: 'tcci-bunkyo' },
  { slug: 'toshima-software', corporateNumber: made(121), name: '架空ソフト開発株式会社', kana: 'カクウソフトカイハツ',
    postalCode: '1700000', municipality: '131164', address: '東京都豊島区例題三丁目5番7号', telephone: '03-0000-0121', industry: 'G', capitalYen: 10_000_000, regularEmployees: 26,
    contact: { name: '打込 鍵', kana: 'ウチコミ ケン', title: '管理部' }, branch: null },
  { slug: 'setagaya-foods', corporateNumber: made(122), name: '株式会社せたがや例示フーズ', kana: 'セタガヤレイジフーズ',
    postalCode: '1540000', municipality: '131121', address: '東京都世田谷区仮名一丁目18番3号', telephone: '03-0000-0122', industry: 'M', capitalYen: 20_000_000, regularEmployees: 80,
    contact: { name: '鍋島 香織', kana: 'ナベシマ カオリ', title: '取締役' }, branch: null },
  { slug: 'sumida-hotel', corporateNumber: made(124), name: '株式会社墨東見本ホテル', kana: 'ボクトウミホンホテル',
    postalCode: '1310000', municipality: '131075', address: '東京都墨田区架空島二丁目1番10号', telephone: '03-0000-0124', industry: 'M', capitalYen: 60_000_000, regularEmployees: 55,
    contact: { name: '宿木 泊', kana: 'ヤドリギ トマル', title: '支配人' }, branch: 'tcci-sumida' },
  { slug: 'kawasaki-works', corporateNumber: made(125), name: '川崎例題工業株式会社', kana: 'カワサキレイダイコウギョウ',
    postalCode: null, municipality: null, address: '神奈川県川崎市見本区例示町5番5号', telephone: '03-0000-0125', industry: null, capitalYen: null, regularEmployees: null,
    contact: { name: '浜谷 対', kana: 'ハマヤ ツイ', title: null }, branch: null },
  { slug: 'arakawa-works', corporateNumber: made(126), name: '株式会社荒川仮名製作所', kana: 'アラカワカナセイサクショ',
    postalCode: '1160000', municipality: '131181', address: '東京都荒川区見本尾久一丁目7番2号', telephone: '03-0000-0126', industry: 'E', capitalYen: 10_000_000, regularEmployees: 31,
    contact: { name: '線路 光', kana: 'センロ ヒカル', title: '総務' }, branch: null },
  { slug: 'meguro-electric', corporateNumber: made(201), name: 'みほん電装株式会社', kana: 'ミホンデンソウ',
    postalCode: '1530000', municipality: '131105', address: '東京都目黒区例示谷二丁目2番6号', telephone: '03-0000-0201', industry: 'E', capitalYen: 25_000_000, regularEmployees: 62,
    contact: { name: '育野 父郎', kana: 'イクノ チチロウ', title: '総務部' }, branch: null },
  { slug: 'shinjuku-academy', corporateNumber: made(202), name: '株式会社例題進学舎', kana: 'レイダイシンガクシャ',
    postalCode: '1690000', municipality: '131041', address: '東京都新宿区仮想馬場一丁目4番4号', telephone: '03-0000-0202', industry: 'O', capitalYen: 10_000_000, regularEmployees: 44,
    contact: { name: '学田 問', kana: 'マナタ トイ', title: '総務部長' }, branch: null },
  { slug: 'minato-trading', corporateNumber: made(203), name: '株式会社仮名トレーディング', kana: 'カナトレーディング',
    postalCode: '1060000', municipality: '131032', address: '東京都港区見本木三丁目9番1号', telephone: '03-0000-0203', industry: 'I', capitalYen: 30_000_000, regularEmployees: 33,
    contact: { name: '商野 栄', kana: 'アキノ サカエ', title: '代表取締役' }, branch: 'tcci-minato' },
  { slug: 'minato-clinic', corporateNumber: made(204), name: '株式会社みなと見本ケアサポート', kana: 'ミナトミホンケアサポート',
    postalCode: '1080000', municipality: '131032', address: '東京都港区架空台四丁目6番8号', telephone: '03-0000-0204', industry: 'P', capitalYen: 5_000_000, regularEmployees: 19,
    contact: { name: '芝浦 癒', kana: 'シバウラ イユ', title: '事務長' }, branch: 'tcci-minato' },
  { slug: 'nakano-studio', corporateNumber: made(205), name: '株式会社中野架空アニメーション', kana: 'ナカノカクウアニメーション',
    postalCode: '1640000', municipality: '131148', address: '東京都中野区例示五丁目5番3号', telephone: '03-0000-0205', industry: 'G', capitalYen: 9_000_000, regularEmployees: 37,
    contact: { name: '動画 描', kana: 'ドウガ エガク', title: '制作管理' }, branch: null },
  { slug: 'machida-market', corporateNumber: made(206), name: '株式会社町田例題ストア', kana: 'マチダレイダイストア',
    postalCode: '1940000', municipality: '132098', address: '東京都町田市見本町一丁目15番2号', telephone: '03-0000-0206', industry: 'I', capitalYen: 20_000_000, regularEmployees: 210,
    contact: { name: '売場 満', kana: 'ウリバ ミツル', title: '人事課長' }, branch: null },
  { slug: 'hachioji-parts', corporateNumber: made(207), name: '株式会社八王子仮名部品', kana: 'ハチオウジカナブヒン',
    postalCode: '1920000', municipality: '132012', address: '東京都八王子市架空町八丁目3番1号', telephone: '03-0000-0207', industry: 'E', capitalYen: 40_000_000, regularEmployees: 52,
    contact: { name: '歯車 噛合', kana: 'ハグルマ カミアイ', title: '製造部長' }, branch: null },
] as const satisfies readonly DemoCompany[];

export type DemoCompanySlug = (typeof DEMO_COMPANIES)[number]['slug'];
