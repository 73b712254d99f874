package dev.sterna.processor.mapping.xml;

/**
 * A file of a project.
 *
 * @param name its path as {@code persistence.xml} would name it
 * @param content its bytes
 */
record XmlFile(String name, byte[] content) {}
