// The add-in-only manifest of the Excel add-in. Whoever hosts the folder names its address; Excel loads it from there.

/** Which add-in this is; it must not change from version to version. */
const ID = "6d1b7c1e-5f0a-4c0e-9f5b-2a8c1c0f7e31";

/** The name before each function in Excel: =LOYALKIT.NPS(…). */
export const NAMESPACE = "LOYALKIT";

/** @param site where the folder is served, with https and a slash at the end */
export function manifest(site, version) {
  if (!/^https:\/\/[^\s"<>&]+\/$/.test(site)) {
    throw new Error(`The address of the add-in must begin with https:// and end with /, but it is ${site}`);
  }
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>${ID}</Id>
  <Version>${version}.0</Version>
  <ProviderName>Loyalkit</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  <DisplayName DefaultValue="Loyalkit" />
  <Description DefaultValue="NPS, retention, churn, CLV, cohorts and more as functions. What you calculate stays in Excel." />
  <IconUrl DefaultValue="${site}icon-32.png" />
  <HighResolutionIconUrl DefaultValue="${site}icon-64.png" />
  <SupportUrl DefaultValue="${site}functions.html" />
  <Hosts>
    <Host Name="Workbook" />
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="SharedRuntime" MinVersion="1.1" />
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${site}functions.html" />
  </DefaultSettings>
  <Permissions>ReadDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="Page.Url" lifetime="long" />
        </Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="Script.Url" />
            </Script>
            <Page>
              <SourceLocation resid="Page.Url" />
            </Page>
            <Metadata>
              <SourceLocation resid="Metadata.Url" />
            </Metadata>
            <Namespace resid="Namespace" />
          </ExtensionPoint>
        </AllFormFactors>
      </Host>
    </Hosts>
    <Resources>
      <bt:Urls>
        <bt:Url id="Script.Url" DefaultValue="${site}functions.js" />
        <bt:Url id="Metadata.Url" DefaultValue="${site}functions.json" />
        <bt:Url id="Page.Url" DefaultValue="${site}functions.html" />
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Namespace" DefaultValue="${NAMESPACE}" />
      </bt:ShortStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}
