import type { ReferralKind } from '@madoguchi/contract';
import { REFERRAL_KIND_LABELS } from '@madoguchi/domain/referral';
import { useEffect, useRef } from 'react';
import { Quiet } from '../../cases/parts/Panel.tsx';
import { useBilingual, useLocale, useT } from '../../i18n/provider.tsx';
import { startHere } from '../../shared/feedback/dialog-parts.tsx';
import { ErrorMessage } from '../../shared/feedback/ErrorMessage.tsx';
import { ChoiceChips } from '../../shared/fields/ChoiceChips.tsx';
import { CodePicker } from '../../shared/fields/CodePicker.tsx';
import { FieldGroup } from '../../shared/fields/field-frame.tsx';
import { TextField } from '../../shared/fields/TextField.tsx';
import { keyOfDesk, kindsTo, missingIn, OTHER_BODY, programmeFor, type Route } from './sending-route.ts';
import { Card, Explained, Fields, Fold, Head, Mark, Told } from './sending-styles.ts';
import type { OfferedPlace, Places } from './use-places.ts';
import type { Sending } from './use-sending.ts';

interface Props {
  readonly sending: Sending;
  readonly places: Places;
  readonly tried: boolean;
}

/** Step 1: proposals with their reasons in words, anything else by its kana or code, and which of the four acts it is. */
export function PlaceStep({ sending, places, tried }: Props) {
  const t = useT();
  const bilingual = useBilingual();
  const [locale] = useLocale();
  const { route, setRoute, detail, referral } = sending;
  const own = detail.desk.organisation.code;
  const pointedOut = detail.programmes.map((line) => line.id);
  const missing = tried ? missingIn(route) : undefined;

  const routeTo = (place: OfferedPlace, wanted?: ReferralKind, programmeId?: string): Route => {
    const kinds = kindsTo(place, own);
    const proposed = wanted ?? place.kind;
    const kind = proposed !== undefined && kinds.includes(proposed) ? proposed : (kinds[0] ?? 'EXTERNAL');
    const told = places.askedFor === '' ? pointedOut : [places.askedFor];
    const usual =
      kind === 'GUIDANCE' && place.organisation !== null
        ? programmeFor(place.organisation, place.slug, told, places.programmes)
        : '';
    return {
      kind,
      placeKey: place.key,
      deskId: place.deskId,
      bodyCode: place.bodyCode,
      bodyName: '',
      programmeId: programmeId ?? usual,
    };
  };
  const choose = (key: string) => {
    const place = places.find(key);
    if (place !== undefined) setRoute(routeTo(place));
  };
  const chosen = route === undefined ? undefined : places.find(route.placeKey);
  const listed = places.suggestions.some((each) => each.key === chosen?.key);
  const cards = chosen === undefined || listed ? places.suggestions : [chosen, ...places.suggestions];

  // The best one is chosen when the proposals come, and the person begins there: Enter goes on.
  const group = useRef<HTMLDivElement>(null);
  const begun = useRef(false);
  const begin = useRef(() => {});
  begin.current = () => {
    const asking = sending.request === undefined ? undefined : places.find(keyOfDesk(sending.request.deskId));
    const best = asking ?? places.suggestions[0];
    if (route === undefined && best !== undefined) setRoute(routeTo(best));
    const radios = [...(group.current?.querySelectorAll<HTMLInputElement>('input') ?? [])];
    (radios.find((radio) => radio.checked) ?? radios[0])?.focus();
  };
  useEffect(() => {
    if (!places.loaded || begun.current) return;
    begun.current = true;
    begin.current();
  }, [places.loaded]);

  const search = (codes: readonly string[]) => {
    const key = codes.at(-1);
    if (key === undefined) return;
    const line = key.startsWith('line:') ? places.programmes.find((each) => `line:${each.id}` === key) : undefined;
    if (line === undefined) return choose(key);
    // A line of the plan: whoever stands behind it is asked for anew.
    places.askFor(line.id);
    return undefined;
  };
  const asked = places.programmes.find((each) => each.id === places.askedFor);

  if (!places.loaded) {
    return places.error === null ? (
      <Quiet role="status">{t('sending.place.loading')}</Quiet>
    ) : (
      <ErrorMessage error={places.error} onRetry={places.retry} />
    );
  }
  const line = places.programmes.find((each) => each.id === route?.programmeId);
  return (
    <Fields>
      {places.supervisorCall !== null && <Told role="status">{places.supervisorCall}</Told>}
      <div ref={group}>
        <FieldGroup
          label={t('sending.place.label')}
          role="radiogroup"
          error={missing === 'place' ? t('sending.place.missing') : undefined}
        >
          {asked !== undefined && <Quiet>{t('sending.place.for', { name: bilingual(asked) })}</Quiet>}
          {cards.length === 0 && <Quiet>{t('sending.place.none')}</Quiet>}
          <div>
            {cards.map((place) => (
              <Card key={place.key}>
                <input
                  type="radio"
                  name="place"
                  checked={place.key === route?.placeKey}
                  onChange={() => choose(place.key)}
                />
                <div>
                  <Head>
                    <Mark>{place.badge}</Mark>
                    <strong>{place.name}</strong>
                    <span>{REFERRAL_KIND_LABELS[place.kind ?? kindsTo(place, own)[0] ?? 'EXTERNAL'][locale]}</span>
                  </Head>
                  {place.reasons.length + place.cautions.length > 0 && (
                    <ul>
                      {place.reasons.map((reason) => (
                        <li key={reason}>{reason}</li>
                      ))}
                      {place.cautions.map((caution) => (
                        <li key={caution} data-caution="true">
                          {caution}
                        </li>
                      ))}
                    </ul>
                  )}
                </div>
              </Card>
            ))}
          </div>
        </FieldGroup>
      </div>
      <CodePicker
        label={t('sending.place.search')}
        hint={t('sending.place.searchHint')}
        options={places.options}
        value={[]}
        single
        onChange={search}
        {...(cards.length === 0 ? { inputRef: startHere } : {})}
      />
      {route !== undefined && chosen !== undefined && (
        <>
          {route.placeKey === OTHER_BODY && (
            <TextField
              label={t('sending.place.otherName')}
              required
              value={route.bodyName}
              onChange={(bodyName) => setRoute({ ...route, bodyName })}
              error={missing === 'bodyName' ? t('sending.place.otherMissing') : undefined}
            />
          )}
          <div>
            <ChoiceChips
              label={t('sending.place.kind')}
              choices={kindsTo(chosen, own).map((kind) => ({ value: kind, label: REFERRAL_KIND_LABELS[kind][locale] }))}
              value={route.kind}
              onChange={(kind) =>
                setRoute(routeTo(chosen, kind, route.programmeId === '' ? undefined : route.programmeId))
              }
            />
            <Explained>{t(`sending.kind.${route.kind}`)}</Explained>
          </div>
          {route.kind === 'GUIDANCE' && (
            <CodePicker
              label={t('sending.place.programme')}
              required
              single
              options={places.programmes.map((each) => ({ code: each.id, key: each.code, label: bilingual(each) }))}
              value={line === undefined ? [] : [line.id]}
              onChange={(codes) => setRoute({ ...route, programmeId: codes.at(-1) ?? '' })}
              error={missing === 'programme' ? t('sending.place.programmeMissing') : undefined}
            />
          )}
        </>
      )}
      {places.leftOut.length > 0 && (
        <Fold>
          <summary>{t('sending.place.leftOut', { count: places.leftOut.length })}</summary>
          <ul>
            {places.leftOut.map((each) => (
              <li key={each.deskId ?? each.bodyCode}>
                <strong>{bilingual(each)}</strong> {each.reason}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {referral?.status === 'DRAFT' && <Quiet>{t('sending.keptAt', { number: referral.number })}</Quiet>}
    </Fields>
  );
}
