// What Hibernate's converters of truth values make is known, and checked.
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;
@Entity class Flags {
  @Id long id;
  @Convert(converter = YesNoConverter.class) boolean yesNo;
  @Convert(converter = TrueFalseConverter.class) Boolean trueFalse;
  @Convert(converter = NumericBooleanConverter.class) @Column(name = "`Nu mber`", nullable = false) Boolean number;
  @Convert(converter = YesNoConverter.class) @Column(columnDefinition = "varchar(7)") Boolean defined;
  @Embedded @Convert(converter = TrueFalseConverter.class, attributeName = "flag") Part part;
  @ElementCollection @Convert(converter = YesNoConverter.class) List<Boolean> many;
  @ElementCollection @Convert(converter = YesNoConverter.class, attributeName = "key") Map<Boolean, String> keys;
  @ElementCollection @Convert(converter = YesNoConverter.class, attributeName = "value") Map<String, Boolean> values;
}
@Embeddable class Part { Boolean flag; }
