// @Convert on a getter.
@Converter
class YesNo implements AttributeConverter<Boolean, String> {
  public String convertToDatabaseColumn(Boolean value) { return "Y"; }
  public Boolean convertToEntityAttribute(String value) { return true; }
}
@Entity
class T {
  @Id public long getId() { return 1; }
  public void setId(long id) {}
  @Convert(converter = YesNo.class) public boolean isOpen() { return true; }
  public void setOpen(boolean open) {}
}
