package dev.greenroom.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A packaged sentence model run by ONNX Runtime on one thread per call. Each text is run on its own: the model's
 * weights are 8-bit and its activations are scaled per run, so in a batch the neighbours would change the vector.
 */
final class SentenceModel implements Embedder, AutoCloseable {

    private final WordPieces wordPieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private SentenceModel(WordPieces wordPieces, OrtEnvironment environment, OrtSession session) {
        this.wordPieces = wordPieces;
        this.environment = environment;
        this.session = session;
    }

    static SentenceModel load() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (InputStream tokenizer = ModelFile.TOKENIZER.open();
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = environment.createSession(ModelFile.SENTENCES.read(), options);
            return new SentenceModel(WordPieces.read(tokenizer), environment, session);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (OrtException failure) {
            throw new IllegalStateException("The sentence model does not load", failure);
        }
    }

    @Override
    public Embedding embed(String text) {
        return whole(run(wordPieces.ids(text)));
    }

    @Override
    public Meaning read(String text) {
        long[] ids = wordPieces.ids(text);
        float[][] meanings = run(ids);
        List<WordPiece> pieces = IntStream.range(1, ids.length - 1)
                .mapToObj(i -> wordPieces.piece(ids[i], Embedding.of(meanings[i])))
                .toList();
        return new Meaning(whole(meanings), pieces);
    }

    /** The first piece stands for the whole text, as this model was trained. */
    private static Embedding whole(float[][] meanings) {
        return Embedding.of(meanings[0]);
    }

    private float[][] run(long[] ids) {
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result output =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) output.get(0).getValue())[0];
        } catch (OrtException failure) {
            throw new IllegalStateException("The sentence model failed", failure);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {row});
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
