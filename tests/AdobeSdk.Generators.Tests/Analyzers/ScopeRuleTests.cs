using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Tests.Analyzers;

public sealed class ScopeRuleTests
{
    [Theory]
    [InlineData("\"firefly_api,ff_apis\"")]
    [InlineData("\" openid , AdobeID,session,additional_info,read_organizations,firefly_api,ff_apis \"")]
    [InlineData("scopes: \"firefly_api,additional_info.projectedProductContext\"")]
    [InlineData("@\"firefly_api,ff_apis\"")]
    [InlineData("\"firefly_api\" + \",ff_apis\"")]
    public Task Scopes_of_Adobes_guides_are_fine(string argument) => Analysis.FindsWhatIsMarked(Interface(argument));

    [Theory]
    [InlineData("{|ADOBE002:\"\"|}")]
    [InlineData("{|ADOBE002:\"  \"|}")]
    [InlineData("{|ADOBE002:null|}")]
    [InlineData("\"firefly_api,{|ADOBE002:|}\"")]
    [InlineData("\"firefly_api,{|ADOBE002:|},ff_apis\"")]
    [InlineData("\"{|ADOBE002:firefly_api ff_apis|}\"")]
    [InlineData("\"{|ADOBE002:firefly_api;ff_apis\u00e9|},ff_apis\"")]
    [InlineData("{|ADOBE002:\"firefly_api,ff\\\\apis\"|}")]
    [InlineData("{|ADOBE002:\"firefly_api\" + \",,ff_apis\"|}")]
    public Task What_is_no_list_of_scopes_is_reported(string argument) => Analysis.FindsWhatIsMarked(Interface(argument));

    [Theory]
    [InlineData("\"firefly_api,{|ADOBE003:ff_api|}\"")]
    [InlineData("\"firefly_api, {|ADOBE003:FF_APIS|} ,openid\"")]
    [InlineData("\"firefly_api,{|ADOBE003:something_else|}\"")]
    [InlineData("{|ADOBE003:@\"firefly_api,ff_api\"|}")]
    [InlineData("{|ADOBE003:\"firefly_api,\" + \"ff_api\"|}")]
    public Task An_unknown_scope_is_reported_where_it_stands(string argument) => Analysis.FindsWhatIsMarked(Interface(argument));

    [Theory]
    [InlineData("ff_api", " Did you mean 'ff_apis'?")]
    [InlineData("firefly_apis", " Did you mean 'firefly_api'?")]
    [InlineData("fierfly_api", " Did you mean 'firefly_api'?")]
    [InlineData("adobeid", " Did you mean 'AdobeID'?")]
    [InlineData("read_organisation", " Did you mean 'read_organizations'?")]
    [InlineData("something_else", " If Adobe has it, add it to 'adobe_known_scopes' in .editorconfig.")]
    public Task The_nearest_scope_is_suggested(string scope, string hint) => Analysis.Says(
        Interface($"\"firefly_api,{{|#0:{scope}|}}\""), "ADOBE003", DiagnosticSeverity.Warning, $"Unknown scope '{scope}'.{hint}");

    [Fact]
    public Task A_project_can_teach_its_own_scopes() => Analysis.FindsWhatIsMarked(
        Interface("\"firefly_api,contoso_api,{|ADOBE003:contoso_ap|},other\""), "adobe_known_scopes = contoso_api, other");

    [Fact]
    public Task A_folder_can_teach_its_own_scopes() => Analysis.FindsInFolders(
        ("/0/.editorconfig", "root = true\n[*.cs]\nadobe_known_scopes = contoso_api\n"),
        ("/0/Next/.editorconfig", "[*.cs]\nadobe_known_scopes = next_api\n"),
        ("/0/IFireflyApi.cs", Interface("\"firefly_api,contoso_api,{|ADOBE003:next_api|}\"")),
        ("/0/Next/IFireflyApi.cs", Interface("\"firefly_api,{|ADOBE003:contoso_api|},next_api\"").Replace("Contoso", "Contoso.Next")));

    private static string Interface(string argument) => $$"""
        namespace Contoso;

        [AdobeApi({{argument}}, BaseAddress = "https://firefly-api.adobe.io")]
        public interface IFireflyApi
        {
            [Get("/v3/custom-models")]
            Task<string> ListAsync();
        }
        """;
}
