// The shapes of countries: Natural Earth at 1:110 million, from world-atlas, one file of our own host.
import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import url from 'world-atlas/countries-110m.json?url';
import { ApiProblem } from '../lib/api';
import { COUNTRY_CODES } from './country_codes';

export interface Shape {
  code: string;
  name: string;
  feature: Feature<Geometry>;
}

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

export async function loadShapes(signal: AbortSignal): Promise<Shape[]> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new ApiProblem(response.status, 'The map is not there', url);
  const world = (await response.json()) as World;
  return feature(world, world.objects.countries)
    .features.filter((shape) => shape.properties.name !== 'Antarctica')
    .map((shape) => {
      const { name } = shape.properties;
      return { name, code: name === 'Kosovo' ? 'XKX' : (COUNTRY_CODES.get(String(shape.id)) ?? ''), feature: shape };
    });
}
