// A converter that applies itself to keys.
record Lang(String code) implements Comparable<Lang> { public int compareTo(Lang other) { return code.compareTo(other.code); } }
@Converter(autoApply = true)
class LangConverter implements AttributeConverter<Lang, String> {
  public String convertToDatabaseColumn(Lang lang) { return lang.code(); }
  public Lang convertToEntityAttribute(String code) { return new Lang(code); }
}
@Entity class T { @Id long id; @ElementCollection Map<Lang, String> names; @OneToMany @MapKeyColumn(name = "lang", length = 2) Map<Lang, T> others; }
