// @Column speaks of the converted column.
class Code { String text; }
@Converter(autoApply = true)
class CodeConverter implements AttributeConverter<Code, String> {
  public String convertToDatabaseColumn(Code code) { return code == null ? null : code.text; }
  public Code convertToEntityAttribute(String text) { return null; }
}
@Entity
class T {
  @Id long id;
  @Column(length = 6, unique = true) Code a;
  @Column(columnDefinition = "char(3)") Code b;
  @Column(name = "cc", comment = "coded", options = "default 'x'") Code c;
  @Lob Code d;
}
