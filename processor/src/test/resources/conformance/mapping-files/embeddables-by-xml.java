class Address {
  String street;
  City city;
}

class City {
  String name;
  String code;
}

@Embeddable
class Money {
  @Column(name = "amount_in_cents") long amount;
  String currency;
}

@Embeddable
class Key { long a; String b; }

class Person {
  long id;
  Address home;
  Address work;
  Money wage;
}

class Keyed {
  Key key;
  String x;
}

//// META-INF/orm.xml
<entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
  <package>m</package>
  <entity class="Person" access="FIELD">
    <attributes>
      <id name="id"/>
      <embedded name="home"/>
      <embedded name="work">
        <attribute-override name="street"><column name="work_street" length="20"/></attribute-override>
        <attribute-override name="city.name"><column name="work_city" nullable="false"/></attribute-override>
        <attribute-override name="city.code"><column name="work_code"/></attribute-override>
      </embedded>
      <embedded name="wage"/>
    </attributes>
  </entity>
  <entity class="Keyed" access="FIELD">
    <attributes>
      <embedded-id name="key">
        <attribute-override name="b"><column name="bee" length="7"/></attribute-override>
      </embedded-id>
    </attributes>
  </entity>
  <embeddable class="Address">
    <attributes><embedded name="city"/></attributes>
  </embeddable>
  <embeddable class="City">
    <attributes>
      <basic name="code"><column length="3" unique="true"/></basic>
    </attributes>
  </embeddable>
  <embeddable class="Money">
    <attributes><basic name="currency"><column name="cur" length="3"/></basic></attributes>
  </embeddable>
</entity-mappings>
