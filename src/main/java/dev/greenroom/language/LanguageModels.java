package dev.greenroom.language;

/**
 * What reading English needs, once it is loaded.
 *
 * @param embedder gives the same vector for the same text; remembers the texts it saw last
 * @param tagger reads the part of speech of every word
 * @param hash SHA-256 over the model files, in hexadecimal: another hash, another reading
 */
public record LanguageModels(Embedder embedder, Tagger tagger, String hash) {}
