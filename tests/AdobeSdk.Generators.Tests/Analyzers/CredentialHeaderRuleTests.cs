using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Tests.Analyzers;

public sealed class CredentialHeaderRuleTests
{
    [Theory]
    [InlineData("[Headers({|ADOBE019:\"Authorization: Bearer abc\"|})]")]
    [InlineData("[Headers({|ADOBE019:\"Authorization: Bearer\"|}, \"Accept: application/json\")]")]
    [InlineData("[Headers(\"Accept: application/json\", {|ADOBE019:\" X-API-KEY : abc\"|})]")]
    [InlineData("[Headers({|ADOBE019:\"x-api-key:\" + \"abc\"|})]")]
    [InlineData("[{|ADOBE019:Headers(new[] { \"Accept: a\", \"x-api-key: abc\" })|}]")]
    public async Task A_hard_coded_header_is_reported_on_interface_and_method(string attribute)
    {
        await Analysis.FindsWhatIsMarked(Interface(attribute, "", ""));
        await Analysis.FindsWhatIsMarked(Interface("", attribute, ""));
    }

    [Theory]
    [InlineData("[Headers(\"Accept: application/json\", \"x-request-id: 1\")]")]
    [InlineData("[Headers(\"Authorization\")]")]
    [InlineData("[Headers(\"x-api-key\")]")]
    [InlineData("[Headers(\"x-user-token: Bearer abc\")]")]
    [InlineData("[Headers(\"Accept: Authorization: x\")]")]
    [InlineData("[Headers(\": Authorization\")]")]
    [InlineData("[Headers]")]
    [InlineData("[Headers(null)]")]
    public async Task Other_headers_are_fine(string attribute)
    {
        await Analysis.FindsWhatIsMarked(Interface(attribute, "", ""));
        await Analysis.FindsWhatIsMarked(Interface("", attribute, ""));
    }

    [Theory]
    [InlineData("[Header(\"Authorization\")] string {|ADOBE019:token|}")]
    [InlineData("[Header(\"authorization\")] string? {|ADOBE019:token|} = null")]
    [InlineData("[Header(\"x-api-key\")] string {|ADOBE019:key|}")]
    [InlineData("[Authorize] string {|ADOBE019:token|}")]
    [InlineData("[Authorize(\"Bearer\")] string {|ADOBE019:token|}")]
    [InlineData("[Header(\"x-user-token\")] string token")]
    [InlineData("[HeaderCollection] IDictionary<string, string> headers")]
    [InlineData("[AliasAs(\"Authorization\")] string token")]
    [InlineData("[Property(\"Authorization\")] string token")]
    [InlineData("[Query] string authorization")]
    public Task A_parameter_is_reported_when_it_is_one_of_the_two_headers(string parameter) => Analysis.FindsWhatIsMarked(Interface("", "", parameter));

    [Fact]
    public Task Bases_bring_their_headers_along() => Analysis.FindsWhatIsMarked("""
        namespace Contoso;

        [Headers({|ADOBE019:"Authorization: Bearer abc"|})]
        public interface IBase
        {
            [Headers({|ADOBE019:"x-api-key: abc"|})]
            [Get("/base")]
            Task<string> BaseAsync([Header("x-api-key")] string {|ADOBE019:key|});
        }

        [AdobeApi("firefly_api,ff_apis")]
        public interface IFireflyApi : IBase
        {
            [Get("/v3/custom-models")]
            Task<string> ListAsync();
        }
        """);

    [Fact]
    public Task A_base_that_is_annotated_itself_is_reported_once() => Analysis.FindsWhatIsMarked("""
        namespace Contoso;

        [AdobeApi("firefly_api,ff_apis")]
        [Headers({|ADOBE019:"Authorization: Bearer abc"|})]
        public interface IBaseApi
        {
            [Get("/base")]
            Task<string> BaseAsync([Header("x-api-key")] string {|ADOBE019:key|});
        }

        [AdobeApi("firefly_api,ff_apis")]
        public interface IFireflyApi : IBaseApi
        {
            [Get("/v3/custom-models")]
            Task<string> ListAsync();
        }
        """);

    [Fact]
    public Task An_interface_that_is_not_annotated_is_left_alone() => Analysis.FindsWhatIsMarked("""
        namespace Contoso;

        [Headers("Authorization: Bearer abc")]
        public interface IOtherApi
        {
            [Get("/other")]
            Task<string> OtherAsync([Header("x-api-key")] string key);
        }
        """);

    [Fact]
    public Task The_message_names_method_and_header() => Analysis.Says(
        Interface("", "", "[Header(\"AUTHORIZATION\")] string {|#0:token|}"), "ADOBE019", DiagnosticSeverity.Error,
        "'ListAsync' would not be sent: it brings a header Authorization, which the client sets from its credentials");

    private static string Interface(string onInterface, string onMethod, string parameter) => $$"""
        namespace Contoso;

        [AdobeApi("firefly_api,ff_apis")]
        {{onInterface}}
        public interface IFireflyApi
        {
            {{onMethod}}
            [Get("/v3/custom-models")]
            Task<string> ListAsync({{parameter}});
        }
        """;
}
