// There can be no object of it.
abstract class Trimmed implements AttributeConverter<String, String> { }
@Entity class Word { @Id long id; @Convert(converter = Trimmed.class) String text; }
