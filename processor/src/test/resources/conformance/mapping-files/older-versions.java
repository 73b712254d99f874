class A { long id; }
class B { long id; }
class C { long id; String x; }

//// META-INF/persistence.xml
<persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.2">
  <persistence-unit name="one">
    <mapping-file>first.xml</mapping-file>
  </persistence-unit>
  <persistence-unit name="two">
    <mapping-file>second.xml</mapping-file>
    <mapping-file>
      third.xml
    </mapping-file>
  </persistence-unit>
</persistence>
//// first.xml
<?xml version="1.0" encoding="UTF-8"?>
<entity-mappings xmlns="http://java.sun.com/xml/ns/persistence/orm"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://java.sun.com/xml/ns/persistence/orm http://java.sun.com/xml/ns/persistence/orm_2_0.xsd"
    version="2.0">
  <entity class="m.A" access="FIELD"><attributes><id name="id"/></attributes></entity>
</entity-mappings>
//// second.xml
<entity-mappings xmlns="http://xmlns.jcp.org/xml/ns/persistence/orm" version="2.2">
  <entity class="m.B" access="FIELD"><attributes><id name="id"/></attributes></entity>
</entity-mappings>
//// third.xml
<orm:entity-mappings xmlns:orm="https://jakarta.ee/xml/ns/persistence/orm" version="3.0">
  <orm:entity class="m.C" access="FIELD">
    <orm:attributes><orm:id name="id"/><orm:basic name="x"><orm:column name="y"/></orm:basic></orm:attributes>
  </orm:entity>
</orm:entity-mappings>
