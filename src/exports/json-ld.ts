import type { Schedule, Service, Weekday } from '../domain/directory/types.ts';
import { scriptJson } from '../domain/site/script-json.ts';

/**
 * schema.org for a record that a person has verified. Coordinates are left out: schema.org means
 * WGS-84 and ours are GCJ-02.
 */
export function jsonLd(service: Service, url: string | null): string {
  const { name, description, organization, phones, address, schedules } = service;
  const record = {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name,
    description,
    ...(url ? { url } : {}),
    ...(organization ? { provider: { '@type': 'Organization', name: organization } } : {}),
    areaServed: {
      '@type': 'AdministrativeArea',
      name: `滨州市${service.admin_county ?? ''}`,
    },
    availableChannel: phones.map(({ number }) => ({
      '@type': 'ServiceChannel',
      servicePhone: { '@type': 'ContactPoint', telephone: number },
      ...(address
        ? {
            serviceLocation: {
              '@type': 'Place',
              address,
              ...(schedules.every(isPlain)
                ? { openingHoursSpecification: schedules.map(weekly) }
                : {}),
            },
          }
        : {}),
    })),
  };
  return scriptJson(record);
}

/** schema.org knows no seasons, no first Wednesday, no appointment: half of the hours would be false. */
function isPlain({ byday, opens_at, season, by_appointment }: Schedule): boolean {
  return Boolean(byday?.every((day) => day in days) && opens_at && !season && !by_appointment);
}

function weekly({ byday = [], opens_at, closes_at, valid_from, valid_to }: Schedule) {
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: byday.map((day) => `https://schema.org/${days[day as Weekday]}`),
    opens: opens_at,
    closes: closes_at === '24:00' ? '23:59' : closes_at,
    ...(valid_from ? { validFrom: valid_from } : {}),
    ...(valid_to ? { validThrough: valid_to } : {}),
  };
}

const days: Record<Weekday, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
