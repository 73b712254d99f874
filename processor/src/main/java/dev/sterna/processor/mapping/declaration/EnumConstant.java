package dev.sterna.processor.mapping.declaration;

/**
 * A constant of an enum in an annotation.
 *
 * @param name its simple name
 */
public record EnumConstant(String name) {

  @Override
  public String toString() {
    return name;
  }
}
