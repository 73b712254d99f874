class Digits implements AttributeConverter<BigInteger, String> {
  public String convertToDatabaseColumn(BigInteger value) { return ""; }
  public BigInteger convertToEntityAttribute(String value) { return null; }
}

class Cents implements AttributeConverter<BigDecimal, Long> {
  public Long convertToDatabaseColumn(BigDecimal value) { return 1L; }
  public BigDecimal convertToEntityAttribute(Long value) { return null; }
}

class A {
  long id;
  BigInteger automatic;
  BigInteger disabled;
  BigDecimal price;
  BigDecimal plain;
}

//// META-INF/orm.xml
<entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
  <package>m</package>
  <entity class="A" access="FIELD">
    <convert attribute-name="price" converter="m.Cents"/>
    <attributes>
      <id name="id"/>
      <basic name="disabled"><convert disable-conversion="true"/></basic>
    </attributes>
  </entity>
  <converter class="m.Digits" auto-apply="true"/>
</entity-mappings>
