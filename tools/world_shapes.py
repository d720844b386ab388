"""Outlines of the world's states (Natural Earth 1:50 million, public domain) as the npm package world-atlas carries them.

Its version and hash are fixed here; `npm pack` downloads it once into build/npm. Used by tools/country_points.py and
tools/check_places.py; nothing at run time needs it. Standard library only. Points are (longitude, latitude) in degrees.
"""
import hashlib
import json
import math
import pathlib
import subprocess
import sys
import tarfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PACKAGE, VERSION = "world-atlas", "2.0.2"
SHA256 = "032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97"
EARTH_KM = 6371
SAME_LAND_KM = 300    # islands no farther than this from the main land, or from one another, belong to it
MOST_VERTICES = 120   # of an outline, where distances between outlines are measured
GRID = 60             # steps along the longer side where the nearest point inside is sought
# The states of outlines without ISO number.
UNNUMBERED = {"Kosovo": "XKX", "Somaliland": "SOM", "N. Cyprus": "CYP"}


def archive_path():
    return ROOT / "build" / "npm" / f"{PACKAGE}-{VERSION}.tgz"


def archive():
    path = archive_path()
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        command = ["npm", "pack", "--silent", f"{PACKAGE}@{VERSION}"]
        if subprocess.run(command, cwd=path.parent, stdout=subprocess.DEVNULL).returncode != 0:
            sys.exit(f"world_shapes.py: npm could not download {PACKAGE} {VERSION}")
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != SHA256:
        sys.exit(f"world_shapes.py: {path} has SHA-256 {found}, expected {SHA256}")
    return tarfile.open(path)


def read_topology():
    with archive() as tar:
        return json.load(tar.extractfile("package/countries-50m.json"))


def read_arcs(topology):
    (x_scale, y_scale), (x_shift, y_shift) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * x_scale + x_shift, y * y_scale + y_shift))
        yield points


def unwrapped(ring):
    """Longitudes beyond 180 behind the date line, so that Chukotka lies east of Yakutia."""
    lons = [lon for lon, _ in ring]
    if max(lons) - min(lons) < 180 or max(lat for _, lat in ring) < -60:  # Antarctica goes round the pole
        return ring
    return [(lon + 360 if lon < 0 else lon, lat) for lon, lat in ring]


def read_shapes(iso3_of_number):
    """iso3 -> polygons; a polygon is a list of rings, the outer one first."""
    topology = read_topology()
    arcs = list(read_arcs(topology))

    def ring(ids):
        points = []
        for number in ids:
            arc = arcs[number] if number >= 0 else arcs[~number][::-1]
            points += arc[1:] if points else arc
        return unwrapped(points)

    shapes = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        iso3 = UNNUMBERED.get(name) or iso3_of_number.get(int(geometry.get("id", 0)))
        polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry.get("arcs", [])
        if iso3:
            shapes.setdefault(iso3, []).extend([ring(ids) for ids in polygon] for polygon in polygons)
    return shapes


def distance_km(a, b):
    """Great circle."""
    (lon1, lat1), (lon2, lat2) = [(math.radians(x), math.radians(y)) for x, y in (a, b)]
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_KM * math.asin(min(1.0, math.sqrt(h)))


def is_inside(point, polygons):
    """Even-odd rule on the plane of longitudes and latitudes."""
    inside = False
    for polygon in polygons:
        x, y = point
        x += 360 if x < 0 and max(lon for lon, _ in polygon[0]) > 180 else 0
        for ring in polygon:
            for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]):
                if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                    inside = not inside
    return inside


def thinned(ring):
    return ring[::max(1, len(ring) // MOST_VERTICES)]


def distance_to(point, polygons):
    """Kilometres to the outlines, 0 inside: to their vertices and to points between them."""
    if is_inside(point, polygons):
        return 0
    return min(distance_km(point, (x1 + (x2 - x1) * part / 4, y1 + (y2 - y1) * part / 4))
               for polygon in polygons for (x1, y1), (x2, y2) in zip(polygon[0], polygon[0][1:]) for part in range(4))


def vector(point):
    lon, lat = math.radians(point[0]), math.radians(point[1])
    return (math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat))


def moment(polygon):
    """Area times centre on the sphere, as a vector: half the sum over the edges of angle times normal."""
    total = [0.0, 0.0, 0.0]
    for ring in polygon:
        points = [vector(point) for point in ring]
        for a, b in zip(points, points[1:] + points[:1]):
            normal = (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
            length = math.sqrt(sum(x * x for x in normal))
            if length < 1e-15:
                continue
            angle = math.atan2(length, sum(x * y for x, y in zip(a, b)))
            total = [t + angle * x / length / 2 for t, x in zip(total, normal)]
    towards = sum(x * y for x, y in zip(total, vector(polygon[0][0])))
    return total if towards > 0 else [-x for x in total]


def size(one):
    return math.sqrt(sum(x * x for x in one))


def is_near(a, b):
    return any(distance_km(p, q) <= SAME_LAND_KM for p in thinned(a[0]) for q in thinned(b[0]))


def main_land(polygons):
    """The largest polygon, and all that lie within SAME_LAND_KM of it or of one another: neither Alaska nor Guiana."""
    left = sorted(polygons, key=lambda polygon: -size(moment(polygon)))
    land = [left.pop(0)]
    for part in land:  # grows while it is walked
        near = [other for other in left if is_near(part, other)]
        land += near
        left = [other for other in left if other not in near]
    return land


def nearest_inside(point, polygons):
    vertices = [vertex for polygon in polygons for vertex in polygon[0]]
    lons, lats = [x for x, _ in vertices], [y for _, y in vertices]
    step = max(max(lons) - min(lons), max(lats) - min(lats)) / GRID
    grid = [(point[0] + i * step, point[1] + j * step) for i in range(-GRID, GRID + 1) for j in range(-GRID, GRID + 1)]
    for candidate in sorted(grid, key=lambda other: distance_km(point, other)):
        if is_inside(candidate, polygons):
            return candidate
    return point


def centre(polygons):
    """The centre of area of the main land, on land: where it falls outside, the nearest point inside."""
    land = main_land(polygons)
    total = [sum(values) for values in zip(*(moment(polygon) for polygon in land))]
    point = (math.degrees(math.atan2(total[1], total[0])), math.degrees(math.asin(total[2] / size(total))))
    return point if is_inside(point, land) else nearest_inside(point, land)
