using AdobeSdk.Generators.Tests.Harness;
using AdobeSdk.Generators.Tests.Harness.Live;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class ClientNameTests
{
    [Fact]
    public async Task The_names_I_and_Api_are_dropped()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFirefly
            {
                [Get("/a")]
                Task<string> AAsync();
            }

            [AdobeApi("firefly_api,ff_apis")]
            public interface IApi
            {
                [Get("/a")]
                Task<string> AAsync();
            }

            [AdobeApi("firefly_api,ff_apis")]
            public interface IndexApi
            {
                [Get("/a")]
                Task<string> AAsync();
            }

            [AdobeApi("firefly_api,ff_apis")]
            public interface I3dApi
            {
                [Get("/a")]
                Task<string> AAsync();
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code, "Contoso.Firefly",
            new LiveCall("client.AAsync()", "GET /a"));
        await Wire.Sees(
            code, "Contoso.Api",
            new LiveCall("client.AAsync()", "GET /a"));
        await Wire.Sees(
            code, "Contoso.Index",
            new LiveCall("client.AAsync()", "GET /a"));
        await Wire.Sees(
            code, "Contoso.I3d",
            new LiveCall("client.AAsync()", "GET /a"));
    }

    [Fact]
    public async Task The_attribute_can_name_the_client()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis", ClientName = "Pictures")]
            public interface IFireflyApi
            {
                [Get("/a")]
                Task<string> AAsync();
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code, "Contoso.Pictures",
            new LiveCall("client.AAsync()", "GET /a"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("Fire fly")]
    public async Task A_name_that_is_none_is_left_aside(string name)
    {
        GeneratedCode code = Generation.Of($$"""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis", ClientName = "{{name}}")]
            public interface IFireflyApi
            {
                [Get("/a")]
                Task<string> AAsync();
            }
            """);

        await Wire.Sees(code, new LiveCall("client.AAsync()", "GET /a"));
    }

    [Fact]
    public void An_I_is_dropped_before_a_word_only()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface I
            {
                [Get("/a")]
                Task<string> AAsync();
            }

            [AdobeApi("firefly_api,ff_apis")]
            public interface AIApi
            {
                [Get("/a")]
                Task<string> AAsync();
            }
            """);

        Assert.Equal(
            ["AIClient", "IClient"],
            code.Driver.GetRunResult().GeneratedTrees
                .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
                .Select(static type => type.Identifier.ValueText)
                .Where(static name => name.EndsWith("Client", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }
}
