class Pet { long id; String name; }
class Dog extends Pet { int bark; Integer bite; }
class Cat extends Pet { String purr; }

//// META-INF/orm.xml
<entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
  <package>m</package>
  <access>FIELD</access>
  <entity class="Pet">
    <inheritance strategy="TABLE_PER_CLASS"/>
    <discriminator-value>P</discriminator-value>
    <attributes><id name="id"/></attributes>
  </entity>
  <entity class="Cat">
    <attributes><basic name="purr"><column nullable="false" length="9"/></basic></attributes>
  </entity>
  <entity class="Dog">
    <discriminator-value>D</discriminator-value>
    <attributes><basic name="bark" optional="false"/></attributes>
  </entity>
</entity-mappings>
