/** A desk as JSON, for any statement that has the row `d` of app.desk and `o` of app.organisation. */
export const DESK_JSON = `json_build_object('id', d.id, 'slug', d.slug, 'nameJa', d.name_ja, 'nameEn', d.name_en, 'shortNameJa', d.short_name_ja,
  'organisation', json_build_object('id', o.id, 'code', o.code, 'nameJa', o.name_ja, 'nameEn', o.name_en, 'badge', o.badge),
  'servesCompanies', d.serves_companies, 'servesIndividuals', d.serves_individuals, 'channels', d.channels, 'topicLists', d.topic_lists,
  'programmeCode', d.programme_code, 'openingHours', d.opening_hours, 'hoursAssumed', d.hours_assumed)`;
