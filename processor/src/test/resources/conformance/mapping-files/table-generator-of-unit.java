class A { long id; }

//// META-INF/orm.xml
<entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
<package>m</package><access>FIELD</access><table-generator name="tg" table="gens" pk-column-name="k" value-column-name="v" pk-column-value="a" initial-value="3" allocation-size="5"/>
<entity class="A"><attributes><id name="id"><generated-value strategy="TABLE" generator="tg"/></id></attributes></entity>
</entity-mappings>
