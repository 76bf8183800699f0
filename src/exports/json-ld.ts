import type { Service, Weekday } from '../domain/directory/types.ts';
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
              openingHoursSpecification: schedules.map((weekly) => ({
                '@type': 'OpeningHoursSpecification',
                dayOfWeek: weekly.byday.map((day) => `https://schema.org/${days[day]}`),
                opens: weekly.opens_at,
                closes: weekly.closes_at === '24:00' ? '23:59' : weekly.closes_at,
                ...(weekly.valid_from ? { validFrom: weekly.valid_from } : {}),
                ...(weekly.valid_to ? { validThrough: weekly.valid_to } : {}),
              })),
            },
          }
        : {}),
    })),
  };
  return scriptJson(record);
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
