<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Apply</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>%n thing(s) would make it more convincing: see “Check and Export”.</source>
            <translation>
                <numerusform>%n thing would make it more convincing: see “Check and Export”.</numerusform>
                <numerusform>%n things would make it more convincing: see “Check and Export”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Only %n day(s) are left before the site turns down your application, unless it is approved.</source>
            <translation>
                <numerusform>Only %n day is left before the site turns down your application, unless it is approved.</numerusform>
                <numerusform>Only %n days are left before the site turns down your application, unless it is approved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Only %n day(s) are left: on {day} the site turns down what is not approved.</source>
            <translation>
                <numerusform>Only %n day is left: on {day} the site turns down what is not approved.</numerusform>
                <numerusform>Only %n days are left: on {day} the site turns down what is not approved.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Arranging</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: on the certificate the line is wider than the page and is cut off at both ends. It fits when it is %n character(s) shorter.</source>
            <translation>
                <numerusform>{field}: on the certificate the line is wider than the page and is cut off at both ends. It fits when it is %n character shorter.</numerusform>
                <numerusform>{field}: on the certificate the line is wider than the page and is cut off at both ends. It fits when it is %n characters shorter.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Become</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>%n course(s) are coming up all over the world.</source>
            <translation>
                <numerusform>%n course is coming up all over the world.</numerusform>
                <numerusform>%n courses are coming up all over the world.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>%n course(s) are coming up in this country: {country}.</source>
            <translation>
                <numerusform>%n course is coming up in this country: {country}.</numerusform>
                <numerusform>%n courses are coming up in this country: {country}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The QGIS user group of your country gives its opinion, normally within %n month(s).</source>
            <translation>
                <numerusform>The QGIS user group of your country gives its opinion, normally within %n month.</numerusform>
                <numerusform>The QGIS user group of your country gives its opinion, normally within %n months.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The reviewers may ask you something on the way: answer in time. The site turns down an application that is not approved %n day(s) after it was made.</source>
            <translation>
                <numerusform>The reviewers may ask you something on the way: answer in time. The site turns down an application that is not approved %n day after it was made.</numerusform>
                <numerusform>The reviewers may ask you something on the way: answer in time. The site turns down an application that is not approved %n days after it was made.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CellCommands</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n cell(s) stay as they were, since this is not understood there: {values}. Passed takes words such as yes and no, Certificate the names in its list.</source>
            <translation>
                <numerusform>%n cell stays as it was, since this is not understood there: {values}. Passed takes words such as yes and no, Certificate the names in its list.</numerusform>
                <numerusform>%n cells stay as they were, since this is not understood there: {values}. Passed takes words such as yes and no, Certificate the names in its list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n cell(s) stay as they were: the names and e-mails of who is enrolled, and all but the remark of who has a certificate, are changed on the site only.</source>
            <translation>
                <numerusform>%n cell stays as it was: the name and e-mail of who is enrolled, and all but the remark of who has a certificate, are changed on the site only.</numerusform>
                <numerusform>%n cells stay as they were: the names and e-mails of who is enrolled, and all but the remark of who has a certificate, are changed on the site only.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n value(s) had no column to go to: the table ends at the right. Undo, and paste further to the left.</source>
            <translation>
                <numerusform>%n value had no column to go to: the table ends at the right. Undo, and paste further to the left.</numerusform>
                <numerusform>%n values had no column to go to: the table ends at the right. Undo, and paste further to the left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Centres</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>At most %n character(s) fit here. Shorten it.</source>
            <translation>
                <numerusform>At most %n character fits here. Shorten it.</numerusform>
                <numerusform>At most %n characters fit here. Shorten it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Certificates</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>%n certificate</numerusform>
                <numerusform>%n certificates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>{right} of %n new number(s) verified</source>
            <translation>
                <numerusform>{right} of %n new number verified</numerusform>
                <numerusform>{right} of %n new numbers verified</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>%n thing(s) must be mended before the site takes it.</source>
            <translation>
                <numerusform>%n thing must be mended before the site takes it.</numerusform>
                <numerusform>%n things must be mended before the site takes it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>It can be sent. %n thing(s) below would make it more convincing.</source>
            <translation>
                <numerusform>It can be sent. %n thing below would make it more convincing.</numerusform>
                <numerusform>It can be sent. %n things below would make it more convincing.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CourseFooter</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n certificate(s) = {credits} credits = {amount}</source>
            <translation>
                <numerusform>%n certificate = {credits} credit = {amount}</numerusform>
                <numerusform>%n certificates = {credits} credits = {amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n passed</source>
            <translation>
                <numerusform>%n passed</numerusform>
                <numerusform>%n passed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n to look at</source>
            <translation>
                <numerusform>%n to look at</numerusform>
                <numerusform>%n to look at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n to repair</source>
            <translation>
                <numerusform>%n to repair</numerusform>
                <numerusform>%n to repair</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Issue %n Certificate(s)…</source>
            <translation>
                <numerusform>Issue %n Certificate…</numerusform>
                <numerusform>Issue %n Certificates…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CourseToolbar</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Enrol New (%n)</source>
            <translation>
                <numerusform>Enrol New (%n)</numerusform>
                <numerusform>Enrol New (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Repair All Safe (%n)…</source>
            <translation>
                <numerusform>Repair All Safe (%n)…</numerusform>
                <numerusform>Repair All Safe (%n)…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DaysLeft</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>%n day(s) left to correct</source>
            <translation>
                <numerusform>%n day left to correct</numerusform>
                <numerusform>%n days left to correct</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>It can be revoked for %n more day(s), today included.</source>
            <translation>
                <numerusform>It can be revoked for %n more day: today only.</numerusform>
                <numerusform>It can be revoked for %n more days, today included.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>Name and e-mail can be corrected for %n more day(s), today included.</source>
            <translation>
                <numerusform>Name and e-mail can be corrected for %n more day: today only.</numerusform>
                <numerusform>Name and e-mail can be corrected for %n more days, today included.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeedReports</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>%n credit(s) came back.</source>
            <translation>
                <numerusform>%n credit came back.</numerusform>
                <numerusform>%n credits came back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Delete</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n form(s) of courses and course types that you filled in and did not send. What is at the site stays.</source>
            <translation>
                <numerusform>%n form of a course or course type that you filled in and did not send. What is at the site stays.</numerusform>
                <numerusform>%n forms of courses and course types that you filled in and did not send. What is at the site stays.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n other file(s) in the plugin's folder: {names}.</source>
            <translation>
                <numerusform>%n other file in the plugin's folder: {names}.</numerusform>
                <numerusform>%n other files in the plugin's folder: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n table(s) with {rows}: names and e-mail addresses that you typed and that are not at the site yet are lost for good. Whoever is enrolled stays enrolled.</source>
            <translation>
                <numerusform>%n table with {rows}: names and e-mail addresses that you typed and that are not at the site yet are lost for good. Whoever is enrolled stays enrolled.</numerusform>
                <numerusform>%n tables with {rows}: names and e-mail addresses that you typed and that are not at the site yet are lost for good. Whoever is enrolled stays enrolled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n training centre(s) that you typed and did not send. What the site has stays as it is there.</source>
            <translation>
                <numerusform>%n training centre that you typed and did not send. What the site has stays as it is there.</numerusform>
                <numerusform>%n training centres that you typed and did not send. What the site has stays as it is there.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DryRun</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Enrol %n people</source>
            <translation>
                <numerusform>Enrol %n person</numerusform>
                <numerusform>Enrol %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Nothing was sent. These are the steps in their order: %n form(s) would be sent, for {certificates} certificates at {amount}, and the course page would be read in between. A question mark stands for a number that only the site can give.</source>
            <translation>
                <numerusform>Nothing was sent. These are the steps in their order: %n form would be sent, for {certificates} certificates at {amount}, and the course page would be read in between. A question mark stands for a number that only the site can give.</numerusform>
                <numerusform>Nothing was sent. These are the steps in their order: %n forms would be sent, for {certificates} certificates at {amount}, and the course page would be read in between. A question mark stands for a number that only the site can give.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>%n people are in a new table layer of the project. It lies in memory only, and is gone when QGIS ends, unless you make it permanent.</source>
            <translation>
                <numerusform>%n person is in a new table layer of the project. It lies in memory only, and is gone when QGIS ends, unless you make it permanent.</numerusform>
                <numerusform>%n people are in a new table layer of the project. It lies in memory only, and is gone when QGIS ends, unless you make it permanent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>%n people were saved in {file}. It holds personal data: remove it when it has served its purpose.</source>
            <translation>
                <numerusform>%n person was saved in {file}. It holds personal data: remove it when it has served its purpose.</numerusform>
                <numerusform>%n people were saved in {file}. It holds personal data: remove it when it has served its purpose.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Only the %n Selected Row(s)</source>
            <translation>
                <numerusform>Only the Selected Row (%n)</numerusform>
                <numerusform>Only the %n Selected Rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>%n course(s) do not show you their participants, and are not counted further.</source>
            <translation>
                <numerusform>%n course does not show you its participants, and is not counted further.</numerusform>
                <numerusform>%n courses do not show you their participants, and are not counted further.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>%n older course(s) were not read, to spare the site.</source>
            <translation>
                <numerusform>%n older course was not read, to spare the site.</numerusform>
                <numerusform>%n older courses were not read, to spare the site.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>{certificates} certificates in %n course(s), of which {paid} are paid: {amount} for QGIS. A certificate counts in the year in which its course ended.</source>
            <translation>
                <numerusform>{certificates} certificates in %n course, of which {paid} are paid: {amount} for QGIS. A certificate counts in the year in which its course ended.</numerusform>
                <numerusform>{certificates} certificates in %n courses, of which {paid} are paid: {amount} for QGIS. A certificate counts in the year in which its course ended.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>%n course(s)</source>
            <translation>
                <numerusform>%n course</numerusform>
                <numerusform>%n courses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>%n course(s) saved in {name}. Open the file with your calendar.</source>
            <translation>
                <numerusform>%n course saved in {name}. Open the file with your calendar.</numerusform>
                <numerusform>%n courses saved in {name}. Open the file with your calendar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Online: %n course(s)</source>
            <translation>
                <numerusform>Online: %n course</numerusform>
                <numerusform>Online: %n courses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Trainers in these countries: %n organisation(s)</source>
            <translation>
                <numerusform>Trainers in these countries: %n organisation</numerusform>
                <numerusform>Trainers in these countries: %n organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Trainers nearby: %n organisation(s)</source>
            <translation>
                <numerusform>Trainers nearby: %n organisation</numerusform>
                <numerusform>Trainers nearby: %n organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Without a location: %n course(s)</source>
            <translation>
                <numerusform>Without a location: %n course</numerusform>
                <numerusform>Without a location: %n courses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>{shown} of %n course(s)</source>
            <translation>
                <numerusform>{shown} of %n course</numerusform>
                <numerusform>{shown} of %n courses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not on the map: %n course(s)</source>
            <translation type="vanished">
                <numerusform>Not on the map: %n course</numerusform>
                <numerusform>Not on the map: %n courses</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ForgetDraft</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>%n people who are not enrolled leave the table.</source>
            <translation>
                <numerusform>%n person who is not enrolled leaves the table.</numerusform>
                <numerusform>%n people who are not enrolled leave the table.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/formats.py" />
            <source>%n credit(s) ({amount})</source>
            <translation>
                <numerusform>%n credit ({amount})</numerusform>
                <numerusform>%n credits ({amount})</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Gaps</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>“{field}” is longer than the %n characters that the site takes.</source>
            <translation>
                <numerusform>“{field}” is longer than the %n character that the site takes.</numerusform>
                <numerusform>“{field}” is longer than the %n characters that the site takes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n card(s) of groups</source>
            <translation>
                <numerusform>%n card of a group</numerusform>
                <numerusform>%n cards of groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n column(s) are not used.</source>
            <translation>
                <numerusform>%n column is not used.</numerusform>
                <numerusform>%n columns are not used.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n comment</numerusform>
                <numerusform>%n comments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n empty row(s)</source>
            <translation>
                <numerusform>%n empty row</numerusform>
                <numerusform>%n empty rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n full name(s) were split by guess.</source>
            <translation>
                <numerusform>%n full name was split by guess.</numerusform>
                <numerusform>%n full names were split by guess.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) above the table</source>
            <translation>
                <numerusform>%n line above the table</numerusform>
                <numerusform>%n lines above the table</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) below the table</source>
            <translation>
                <numerusform>%n line below the table</numerusform>
                <numerusform>%n lines below the table</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) of other parts</source>
            <translation>
                <numerusform>%n line of other parts</numerusform>
                <numerusform>%n lines of other parts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>%n list(s) could not be read.</source>
            <translation>
                <numerusform>%n list could not be read.</numerusform>
                <numerusform>%n lists could not be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>%n lists were read.</source>
            <translation>
                <numerusform>%n list was read.</numerusform>
                <numerusform>%n lists were read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n of them were in the table already and were not added again.</source>
            <translation>
                <numerusform>%n of them was in the table already and was not added again.</numerusform>
                <numerusform>%n of them were in the table already and were not added again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n repeated header(s)</source>
            <translation>
                <numerusform>%n repeated header</numerusform>
                <numerusform>%n repeated headers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n return(s) to the meeting</source>
            <translation>
                <numerusform>%n return to the meeting</numerusform>
                <numerusform>%n returns to the meeting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n row(s) of column names</source>
            <translation>
                <numerusform>%n row of column names</numerusform>
                <numerusform>%n rows of column names</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n row(s) without name and e-mail</source>
            <translation>
                <numerusform>%n row without name and e-mail</numerusform>
                <numerusform>%n rows without name and e-mail</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n ruled line(s)</source>
            <translation>
                <numerusform>%n ruled line</numerusform>
                <numerusform>%n ruled lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n separator line(s)</source>
            <translation>
                <numerusform>%n separator line</numerusform>
                <numerusform>%n separator lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n total(s)</source>
            <translation>
                <numerusform>%n total</numerusform>
                <numerusform>%n totals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>The site does not show the e-mail of %n of them any more; they can be enrolled as the people whom the organisation knows.</source>
            <translation>
                <numerusform>The site does not show the e-mail of %n of them any more; this person can be enrolled as somebody whom the organisation knows.</numerusform>
                <numerusform>The site does not show the e-mail of %n of them any more; they can be enrolled as the people whom the organisation knows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>import %n people</source>
            <translation>
                <numerusform>import %n person</numerusform>
                <numerusform>import %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>{source}: %n people were read.</source>
            <translation>
                <numerusform>{source}: %n person was read.</numerusform>
                <numerusform>{source}: %n people were read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people were read.</source>
            <translation type="vanished">
                <numerusform>%n person was read.</numerusform>
                <numerusform>%n people were read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportLayer</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Only the %n selected row(s)</source>
            <translation>
                <numerusform>Only the %n selected row</numerusform>
                <numerusform>Only the %n selected rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IssueFlow</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>%n of those you confirmed are in the course under another spelling of their name, which would be printed. They got no certificate yet: look at their names in the table, and issue again.</source>
            <translation>
                <numerusform>%n of those you confirmed is in the course under another spelling of the name, which would be printed. No certificate was issued for this person yet: look at the name in the table, and issue again.</numerusform>
                <numerusform>%n of those you confirmed are in the course under another spelling of their name, which would be printed. They got no certificate yet: look at their names in the table, and issue again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>%n of those you confirmed cannot get a certificate now and are left out; the table says why.</source>
            <translation>
                <numerusform>%n of those you confirmed cannot get a certificate now and is left out; the table says why.</numerusform>
                <numerusform>%n of those you confirmed cannot get a certificate now and are left out; the table says why.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Nothing was sent. %n row(s) must be repaired first: {rows}. Row {first}: {why}.</source>
            <translation>
                <numerusform>Nothing was sent. %n row must be repaired first: {rows}. Row {first}: {why}.</numerusform>
                <numerusform>Nothing was sent. %n rows must be repaired first: {rows}. Row {first}: {why}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Nothing was sent. %n row(s) need a look first: {rows}. Row {first}: {why}. Repair it, or say that it is right.</source>
            <translation>
                <numerusform>Nothing was sent. %n row needs a look first: {rows}. Row {first}: {why}. Repair it, or say that it is right.</numerusform>
                <numerusform>Nothing was sent. %n rows need a look first: {rows}. Row {first}: {why}. Repair it, or say that it is right.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MailDesk</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>The site has sent %n mail(s).</source>
            <translation>
                <numerusform>The site has sent %n mail.</numerusform>
                <numerusform>The site has sent %n mails.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MappingStrip</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>{sheet} (%n row(s))</source>
            <translation>
                <numerusform>{sheet} (%n row)</numerusform>
                <numerusform>{sheet} (%n rows)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MyCourses</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>%n course(s)</source>
            <translation>
                <numerusform>%n course</numerusform>
                <numerusform>%n courses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>{shown} of %n course(s)</source>
            <translation>
                <numerusform>{shown} of %n course</numerusform>
                <numerusform>{shown} of %n courses</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>Another QGIS is working on %n course(s); what belongs to them stayed.</source>
            <translation>
                <numerusform>Another QGIS is working on %n course; what belongs to it stayed.</numerusform>
                <numerusform>Another QGIS is working on %n courses; what belongs to them stayed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>{done} of %n text(s) are translated.</source>
            <translation>
                <numerusform>{done} of %n text is translated.</numerusform>
                <numerusform>{done} of %n texts are translated.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ParticipantsTable</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>remove %n row(s)</source>
            <translation>
                <numerusform>remove %n row</numerusform>
                <numerusform>remove %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ParticipantsWindow</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Enrolling was interrupted: %n people are not in the course. They are still in the table as new.</source>
            <translation>
                <numerusform>Enrolling was interrupted: %n person is not in the course and is still in the table as new.</numerusform>
                <numerusform>Enrolling was interrupted: %n people are not in the course. They are still in the table as new.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonActions</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>Save %n PDF(s)…</source>
            <translation>
                <numerusform>Save %n PDF…</numerusform>
                <numerusform>Save %n PDFs…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>Write to %n People…</source>
            <translation>
                <numerusform>Write to %n Person…</numerusform>
                <numerusform>Write to %n People…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>%n people are enrolled in the course first.</source>
            <translation>
                <numerusform>%n person is enrolled in the course first.</numerusform>
                <numerusform>%n people are enrolled in the course first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>%n people get none now</source>
            <translation>
                <numerusform>%n person gets none now</numerusform>
                <numerusform>%n people get none now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue %n Certificate(s) for {amount}</source>
            <translation>
                <numerusform>Issue %n Certificate for {amount}</numerusform>
                <numerusform>Issue %n Certificates for {amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue %n certificate(s) for “{course}”?</source>
            <translation>
                <numerusform>Issue %n certificate for “{course}”?</numerusform>
                <numerusform>Issue %n certificates for “{course}”?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue the First %n…</source>
            <translation>
                <numerusform>Issue the First %n…</numerusform>
                <numerusform>Issue the First %n…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The balance is {now}: too little. Top up for %n credit(s) more, or issue only what it pays for. Nothing is issued on credit.</source>
            <translation>
                <numerusform>The balance is {now}: too little. Top up for %n credit more, or issue only what it pays for. Nothing is issued on credit.</numerusform>
                <numerusform>The balance is {now}: too little. Top up for %n credits more, or issue only what it pays for. Nothing is issued on credit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>There is no credit left. Top up for %n credit(s) first. Nothing is issued on credit.</source>
            <translation>
                <numerusform>There is no credit left. Top up for %n credit first. Nothing is issued on credit.</numerusform>
                <numerusform>There is no credit left. Top up for %n credits first. Nothing is issued on credit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>This costs %n credit(s), {amount}.</source>
            <translation>
                <numerusform>This costs %n credit, {amount}.</numerusform>
                <numerusform>This costs %n credits, {amount}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The balance is {now}: too little. Top up for %n credit(s) more, or untick people. Nothing is issued on credit.</source>
            <translation type="vanished">
                <numerusform>The balance is {now}: too little. Top up for %n credit more, or untick people. Nothing is issued on credit.</numerusform>
                <numerusform>The balance is {now}: too little. Top up for %n credits more, or untick people. Nothing is issued on credit.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Print</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>%n page(s) were saved in {file}. It holds names: remove it when it has served its purpose.</source>
            <translation>
                <numerusform>%n page was saved in {file}. It holds names: remove it when it has served its purpose.</numerusform>
                <numerusform>%n pages were saved in {file}. It holds names: remove it when it has served its purpose.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The layout “{layout}” and a table layer with %n name(s) are in the project. Change the layout as you like: PDFs are made with it from now on. The names lie in memory only, but a project is not private: remove both before you pass it on.</source>
            <translation>
                <numerusform>The layout “{layout}” and a table layer with %n name are in the project. Change the layout as you like: PDFs are made with it from now on. The names lie in memory only, but a project is not private: remove both before you pass it on.</numerusform>
                <numerusform>The layout “{layout}” and a table layer with %n names are in the project. Change the layout as you like: PDFs are made with it from now on. The names lie in memory only, but a project is not private: remove both before you pass it on.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Processing</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>%n certificate(s) are genuine.</source>
            <translation>
                <numerusform>%n certificate is genuine.</numerusform>
                <numerusform>%n certificates are genuine.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>%n course(s) of {all}</source>
            <translation>
                <numerusform>%n course of {all}</numerusform>
                <numerusform>%n courses of {all}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RepairAllDialog</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Repair %n Row(s)</source>
            <translation>
                <numerusform>Repair %n Row</numerusform>
                <numerusform>Repair %n Rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Repairs</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repairing.py" />
            <source>call %n row(s) right</source>
            <translation>
                <numerusform>call %n row right</numerusform>
                <numerusform>call %n rows right</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repairing.py" />
            <source>repair %n row(s)</source>
            <translation>
                <numerusform>repair %n row</numerusform>
                <numerusform>repair %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n PDF file(s) are saved in {folder}.</source>
            <translation>
                <numerusform>%n PDF file is saved in {folder}.</numerusform>
                <numerusform>%n PDF files are saved in {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n certificate(s) are issued.</source>
            <translation>
                <numerusform>%n certificate is issued.</numerusform>
                <numerusform>%n certificates are issued.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n could not be issued; the table says why.</source>
            <translation>
                <numerusform>%n could not be issued; the table says why.</numerusform>
                <numerusform>%n could not be issued; the table says why.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n left</source>
            <comment>certificates still to be issued</comment>
            <translation>
                <numerusform>%n left</numerusform>
                <numerusform>%n left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n people are enrolled.</source>
            <translation>
                <numerusform>%n person is enrolled.</numerusform>
                <numerusform>%n people are enrolled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n people were sent, but the course page does not show them. They are still in the table as new: enrol them again, nobody is enrolled twice.</source>
            <translation>
                <numerusform>%n person was sent, but is not on the course page. The row is still in the table as new: enrol it again, nobody is enrolled twice.</numerusform>
                <numerusform>%n people were sent, but the course page does not show them. They are still in the table as new: enrol them again, nobody is enrolled twice.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n uncertain</source>
            <translation>
                <numerusform>%n uncertain</numerusform>
                <numerusform>%n uncertain</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>The site could not print %n: {numbers}. Try again later, or print on the site.</source>
            <translation>
                <numerusform>The site could not print %n certificate: {numbers}. Try again later, or print on the site.</numerusform>
                <numerusform>The site could not print %n certificates: {numbers}. Try again later, or print on the site.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>The text of %n could not be read, so look at them before you hand them out: {numbers}.</source>
            <translation>
                <numerusform>The text of %n could not be read, so look at it before you hand it out: {numbers}.</numerusform>
                <numerusform>The text of %n could not be read, so look at them before you hand them out: {numbers}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>{issued} of %n certificate(s) are issued</source>
            <translation>
                <numerusform>{issued} of %n certificate issued</numerusform>
                <numerusform>{issued} of %n certificates issued</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultSheet</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>%n certificate</numerusform>
                <numerusform>%n certificates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save %n PDF(s)…</source>
            <translation>
                <numerusform>Save %n PDF…</numerusform>
                <numerusform>Save %n PDFs…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Write to %n…</source>
            <comment>people</comment>
            <translation>
                <numerusform>Write to %n…</numerusform>
                <numerusform>Write to %n…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavePdfs</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Save %n certificate(s) as PDF files</source>
            <translation>
                <numerusform>Save %n certificate as a PDF file</numerusform>
                <numerusform>Save %n certificates as PDF files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SiteMail</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Have the site write to these %n people?</source>
            <translation>
                <numerusform>Have the site write to this %n person?</numerusform>
                <numerusform>Have the site write to these %n people?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Send %n Mail(s)</source>
            <translation>
                <numerusform>Send %n Mail</numerusform>
                <numerusform>Send %n Mails</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Stored</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n course(s)</source>
            <translation>
                <numerusform>%n course</numerusform>
                <numerusform>%n courses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n form(s)</source>
            <translation>
                <numerusform>%n form</numerusform>
                <numerusform>%n forms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n run</numerusform>
                <numerusform>%n runs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n setting(s)</source>
            <translation>
                <numerusform>%n setting</numerusform>
                <numerusform>%n settings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n table(s)</source>
            <translation>
                <numerusform>%n table</numerusform>
                <numerusform>%n tables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n training centre(s)</source>
            <translation>
                <numerusform>%n training centre</numerusform>
                <numerusform>%n training centres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{issued} of %n certificate(s) issued</source>
            <translation>
                <numerusform>{issued} of %n certificate issued</numerusform>
                <numerusform>{issued} of %n certificates issued</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TableEditing</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/editing.py" />
            <source>%n people stay: they are enrolled on the site. Untick them where they get no certificate.</source>
            <translation>
                <numerusform>%n person stays, being enrolled on the site. Untick the row if this person gets no certificate.</numerusform>
                <numerusform>%n people stay: they are enrolled on the site. Untick them where they get no certificate.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>paste %n people</source>
            <translation>
                <numerusform>paste %n person</numerusform>
                <numerusform>paste %n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WriteMails</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>The address of %n people is not known here, because the site no longer shows it: {names}.</source>
            <translation>
                <numerusform>The address of %n person is not known here, because the site no longer shows it: {names}.</numerusform>
                <numerusform>The addresses of %n people are not known here, because the site no longer shows them: {names}.</numerusform>
            </translation>
        </message>
    </context>
</TS>
