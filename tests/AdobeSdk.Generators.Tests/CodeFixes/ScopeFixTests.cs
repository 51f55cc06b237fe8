using AdobeSdk.Generators.CodeFixes.Scopes;
using AdobeSdk.Generators.Tests.Harness;

namespace AdobeSdk.Generators.Tests.CodeFixes;

public sealed class ScopeFixTests
{
    [Theory]
    [InlineData("\"firefly_api,{|ADOBE003:ff_api|}\"", "\"firefly_api,ff_apis\"")]
    [InlineData("scopes: \"{|ADOBE003:fierfly_api|} , {|ADOBE003:ff_api|}\" /* both */", "scopes: \"firefly_api , ff_apis\" /* both */")]
    [InlineData("{|ADOBE003:@\"firefly_api,ff_api\"|}", "@\"firefly_api,ff_apis\"")]
    [InlineData("{|ADOBE003:\"\"\"firefly_api,ff_api\"\"\"|}", "\"\"\"firefly_api,ff_apis\"\"\"")]
    [InlineData("{|ADOBE003:{|ADOBE003:(\"openid,\" + \"fierfly_api,\") + \"ff_api\"|}|}", "(\"openid,\" + \"firefly_api,\") + \"ff_apis\"")]
    public Task A_misspelt_scope_is_written_as_it_was_meant(string before, string after) =>
        Fixing<UnknownScopeFix>.Makes(Interface(before), Interface(after));

    [Theory]
    [InlineData("\"firefly_api,{|ADOBE003:something_else|}\"")]
    [InlineData("{|ADOBE003:\"firefly_api,ff\" + \"_api\"|}")]
    [InlineData("{|ADOBE003:\"firefly_api,\\u0066f_api\"|}")]
    public Task A_scope_that_nobody_knows_is_left_alone(string argument) => Fixing<UnknownScopeFix>.MakesNothing(Interface(argument));

    [Fact]
    public Task A_misspelt_scope_behind_a_constant_is_mended_there() => Fixing<UnknownScopeFix>.Makes(
        [Interface("{|ADOBE003:Scopes.Firefly + \",openid\"|}"), "namespace Contoso; public static class Scopes { public const string Firefly = \"firefly_api,ff_api\"; }"],
        [Interface("Scopes.Firefly + \",openid\""), "namespace Contoso; public static class Scopes { public const string Firefly = \"firefly_api,ff_apis\"; }"]);

    [Fact]
    public Task Every_file_of_the_project_is_mended() => Fixing<UnknownScopeFix>.Makes(
        [Interface("\"{|ADOBE003:ff_api|}\""), Interface("\"{|ADOBE003:firefly_apis|},{|ADOBE003:ff_api|}\"").Replace("IFireflyApi", "IOtherApi")],
        [Interface("\"ff_apis\""), Interface("\"firefly_api,ff_apis\"").Replace("IFireflyApi", "IOtherApi")]);

    [Theory]
    [InlineData("\"{|ADOBE002:firefly_api ff_apis|}\"", "\"firefly_api,ff_apis\"")]
    [InlineData("\"{|ADOBE002:firefly_api;ff_apis|}\"", "\"firefly_api,ff_apis\"")]
    [InlineData("\"{|ADOBE002:firefly_api+ff_apis|}, openid\"", "\"firefly_api, ff_apis, openid\"")]
    [InlineData("\"{|ADOBE002:firefly_api | ff_apis|} ,openid\"", "\"firefly_api,ff_apis,openid\"")]
    [InlineData("\"firefly_api, {|ADOBE002:|}\"", "\"firefly_api\"")]
    [InlineData("\"{|ADOBE002:|}, ff_apis ,firefly_api\"", "\"ff_apis ,firefly_api\"")]
    [InlineData("scopes: \"{|ADOBE002:openid;|},firefly_api\" /* all */", "scopes: \"openid,firefly_api\" /* all */")]
    [InlineData("{|ADOBE002:\"firefly_api\" + \",,ff_apis\"|}", "\"firefly_api,ff_apis\"")]
    [InlineData("{|ADOBE002:\"firefly_api\" + \"ff_apis\"|}", "\"firefly_api,ff_apis\"")]
    [InlineData("{|ADOBE002:\"firefly_api\", \"ff_apis\"|}, BaseAddress = \"https://firefly-api.adobe.io\"", "\"firefly_api,ff_apis\", BaseAddress = \"https://firefly-api.adobe.io\"")]
    [InlineData("{|ADOBE002:scopes: \"firefly_api\", \"ff_apis\"|}", "scopes: \"firefly_api,ff_apis\"")]
    [InlineData("{|ADOBE002:[\"firefly_api\", \"ff_apis\"]|}", "\"firefly_api,ff_apis\"")]
    [InlineData("{|ADOBE002:new[] { \"firefly_api\", \"ff_apis\" }|}", "\"firefly_api,ff_apis\"")]
    public Task What_is_no_list_becomes_one(string before, string after) => Fixing<ScopeListFix>.Makes(Interface(before), Interface(after));

    [Fact]
    public Task Several_mistakes_in_one_list_are_mended_at_once() => Fixing<ScopeListFix>.Makes(
        Interface("\"{|ADOBE002:|},{|ADOBE002:firefly_api ff_apis|},{|ADOBE002:|}\""), Interface("\"firefly_api,ff_apis\""), steps: 1);

    [Theory]
    [InlineData("{|ADOBE002:\"\"|}")]
    [InlineData("{|ADOBE002:null|}")]
    [InlineData("\"{|ADOBE002:ff_apis\u00e9|}\"")]
    [InlineData("{|ADOBE002:Known.Firefly, \"ff_apis\"|}")]
    [InlineData("{|ADOBE002:Known.Firefly + \",,ff_apis\"|}")]
    public Task What_was_meant_is_not_guessed(string argument) => Fixing<ScopeListFix>.MakesNothing(
        Interface(argument) + "\npublic static class Known { public const string Firefly = \"firefly_api\"; }");

    [Fact]
    public Task A_list_behind_a_constant_is_mended_there() => Fixing<ScopeListFix>.Makes(
        [Interface("{|ADOBE002:Known.Firefly|}"), "namespace Contoso; public static class Known { public const string Firefly = \"firefly_api ff_apis\"; }"],
        [Interface("Known.Firefly"), "namespace Contoso; public static class Known { public const string Firefly = \"firefly_api,ff_apis\"; }"]);

    private static string Interface(string argument) => $$"""
        namespace Contoso;

        [AdobeApi({{argument}})]
        public interface IFireflyApi
        {
            [Get("/")]
            Task<string> ListAsync();
        }
        """;
}
