#!/usr/bin/env python3
"""Writes ../body-map.json, the one source of the body's drawing for the browser and the server, from what generate.py
writes beside this file (body-regions.svg, regions.json; both stay out of version control).

The body is symmetrical: only the midline, the client's left half of front and back, and the left side are kept. The right
is their mirror image. "mask" holds, for rows of 32 units from y = -56, where the figure lies (start, end, start, end, ...),
so that a mark's number can stand beside the body instead of on it. Run: python3 generate.py && python3 compact.py"""
import json
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
ROW = 32
WORDS = {
    'calf calves': ['gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus'],
    'lower leg|lower legs': ['gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus', 'tibialis-anterior', 'tibialis-posterior', 'peroneals'],
    'soleus': ['soleus'], 'gastrocnemius': ['gastrocnemius-medial', 'gastrocnemius-lateral'],
    'hamstring hamstrings': ['semitendinosus-semimembranosus', 'biceps-femoris'],
    'quadriceps quads quad': ['rectus-femoris', 'vastus-lateralis', 'vastus-medialis'],
    'thigh thighs': ['rectus-femoris', 'vastus-lateralis', 'vastus-medialis', 'semitendinosus-semimembranosus', 'biceps-femoris', 'adductors'],
    'hip flexor|hip flexors|psoas|groin': ['iliopsoas'], 'hip hips': ['tensor-fasciae-latae', 'gluteus-medius', 'iliopsoas'],
    'glute glutes buttock buttocks': ['gluteus-maximus', 'gluteus-medius', 'piriformis'],
    'it band|it bands': ['iliotibial-band'], 'adductor adductors': ['adductors'],
    'shin shins': ['tibialis-anterior', 'tibialis-posterior'], 'knee knees': ['patella', 'patellar-tendon', 'popliteal'],
    'ankle ankles': ['ankle', 'achilles-tendon'], 'achilles': ['achilles-tendon'],
    'foot feet': ['foot-dorsum', 'toes', 'heel', 'plantar-heel', 'plantar-fascia', 'forefoot'], 'heel heels': ['heel', 'plantar-heel'],
    'sole|soles|plantar fascia|arch': ['plantar-heel', 'plantar-fascia', 'forefoot'],
    'lower back|low back|lumbar spine': ['erector-spinae-lumbar', 'quadratus-lumborum', 'sacroiliac-joint'], 'sacrum': ['sacroiliac-joint'],
    'upper back': ['trapezius-middle', 'trapezius-lower', 'rhomboids', 'erector-spinae-thoracic'],
    'back': ['trapezius-upper', 'trapezius-middle', 'trapezius-lower', 'rhomboids', 'erector-spinae-thoracic', 'erector-spinae-lumbar', 'latissimus-dorsi'],
    'neck': ['sternocleidomastoid', 'scalenes', 'neck-extensors', 'levator-scapulae', 'suboccipitals', 'trapezius-upper'],
    'shoulder shoulders': ['deltoid-anterior', 'deltoid-lateral', 'deltoid-posterior', 'infraspinatus'],
    'shoulder blade|shoulder blades': ['infraspinatus', 'teres', 'rhomboids'],
    'upper arm|upper arms': ['biceps-brachii', 'triceps-brachii'], 'forearm forearms': ['forearm-extensors', 'forearm-flexors'],
    'arm arms': ['biceps-brachii', 'triceps-brachii', 'forearm-extensors', 'forearm-flexors', 'elbow'],
    'elbow elbows': ['elbow'], 'wrist wrists': ['wrist'], 'hand hands': ['hand-palm', 'hand-dorsum'],
    'chest': ['pectoralis-major'], 'ribs rib': ['serratus-anterior'],
    'abdomen belly stomach': ['abdominals-upper', 'abdominals-lower', 'obliques'],
    'head': ['scalp', 'forehead', 'temporalis'], 'jaw': ['masseter'], 'face': ['face', 'masseter'],
}


def points(d):
    """The outline as a polygon (relative M/c/l/z paths), each curve in eight steps."""
    toks = re.findall(r'[MclzZ]|-?\d+', d)
    i, cmd, x, y, poly, all_ = 0, None, 0, 0, [], []
    while i < len(toks):
        if toks[i].isalpha():
            cmd = toks[i]
            i += 1
            if cmd in 'zZ':
                continue
        n = {'M': 2, 'l': 2, 'c': 6}[cmd]
        v = list(map(int, toks[i:i + n]))
        i += n
        if cmd == 'M':
            x, y = v
            poly = [(x, y)]
            all_.append(poly)
        elif cmd == 'l':
            x, y = x + v[0], y + v[1]
            poly.append((x, y))
        else:
            p = [(x, y)] + [(x + v[k], y + v[k + 1]) for k in (0, 2, 4)]
            for k in range(1, 9):
                t, s = k / 8, 1 - k / 8
                poly.append(tuple(s ** 3 * p[0][j] + 3 * s * s * t * p[1][j] + 3 * s * t * t * p[2][j] + t ** 3 * p[3][j] for j in (0, 1)))
            x, y = p[3]
    return all_


def mask(paths):
    """Per row the merged spans of all regions."""
    rows = []
    polys = [poly for d in paths for poly in points(d)]
    for r in range(3392 // ROW):
        y, spans = -56 + (r + .5) * ROW, []
        for poly in polys:
            xs = sorted(a[0] + (y - a[1]) * (b[0] - a[0]) / (b[1] - a[1]) for a, b in zip(poly, poly[1:] + poly[:1]) if (a[1] > y) != (b[1] > y))
            spans += zip(xs[::2], xs[1::2])
        merged = []
        for a, b in sorted(spans):
            if merged and a <= merged[-1][1] + 6:
                merged[-1][1] = max(merged[-1][1], b)
            else:
                merged.append([a, b])
        rows.append([round(v) for span in merged for v in span])
    return rows


def main():
    svg = open(os.path.join(HERE, 'body-regions.svg')).read()
    meta = json.load(open(os.path.join(HERE, 'regions.json')))
    words = {}
    for key, regions in WORDS.items():
        for region in regions:
            words.setdefault(region, []).extend(key.split('|') if '|' in key or ' ' not in key else key.split(' '))
    views, regions = {}, {}
    for name, kept in (('front', 'view-front'), ('back', 'view-back'), ('side', 'view-side-left')):
        part = svg[svg.index('id="%s"' % kept):]
        part = part[:part.index('</svg>')]
        box = list(map(int, re.search(r'viewBox="([^"]+)"', part).group(1).split()))
        lines = {c: ' '.join(re.findall(r'<path class="%s"[^>]* d="([^"]+)"' % c, part)) for c in ('shape', 'detail', 'crease', 'outline')}
        hits = {m[0]: int(m[1]) for m in re.findall(r'<use href="#([^"]+)" stroke-width="(\d+)"', part)}
        found = []
        for rid, region, side, d in re.findall(r'<path id="([^"]+)" data-region="([^"]+)" data-side="([^"]+)"[^>]* d="([^"]+)"', part):
            if side == 'right':
                continue
            at = next(r for r in meta['regions'] if r['id'] == rid)
            entry = regions.setdefault(region, {'region': region, 'latin': at['anatomical'], 'group': at['group'], 'words': words.get(region, []), 'shapes': {}})
            shape = {'d': d, 'at': at['anchor'], 'radius': at['radius']}
            if side == 'centre':
                shape['centre'] = True
            if rid in hits:
                shape['reach'] = hits[rid]
            entry['shapes'][name] = shape
            found.append(d)
        views[name] = {'box': box, **{k: v for k, v in lines.items() if v}, 'mask': mask(found + ([lines['shape']] if lines['shape'] else []))}
    out = ['{', '"source": "Own artwork, generated: frontend/body/source (generate.py, then compact.py). Do not edit.",', '"views": {']
    out += [',\n'.join('%s: %s' % (json.dumps(k), json.dumps(v, separators=(',', ':'))) for k, v in views.items()), '},', '"regions": [']
    out += [',\n'.join(json.dumps(r, separators=(',', ':')) for r in regions.values()), ']', '}']
    with open(os.path.join(HERE, '..', 'body-map.json'), 'w') as f:
        f.write('\n'.join(out) + '\n')
    print(len(regions), 'regions')


if __name__ == '__main__':
    main()
