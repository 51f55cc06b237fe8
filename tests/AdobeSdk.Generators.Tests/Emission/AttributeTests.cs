using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class AttributeTests
{
    [Fact]
    public async Task What_warns_the_caller_is_carried_over()
    {
        GeneratorDriver driver = Generation.Of("""
            using System.ComponentModel;
            using System.Diagnostics.CodeAnalysis;
            using System.Runtime.Versioning;

            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Obsolete]
                [Get("/v3/a")]
                Task<string> AAsync();

                [Obsolete("Use \"AAsync\".", DiagnosticId = "OLD1", UrlFormat = "https://example.com/{0}")]
                [Get("/v3/b")]
                Task<string> BAsync(CancellationToken cancellationToken);

                [Experimental("NEW1")]
                [Get("/v3/c")]
                Task<string> CAsync();

                [EditorBrowsable(EditorBrowsableState.Never)]
                [SupportedOSPlatform("linux")]
                [Headers("x-a: b")]
                [Get("/v3/d")]
                Task<string> DAsync([StringSyntax(StringSyntaxAttribute.Uri), AliasAs("u")] string uri, [Query, DisallowNull] string? text);
            }
            """);

        await Verifier.Verify(driver);
    }

    [Fact]
    public async Task An_obsolete_interface_gives_an_obsolete_client()
    {
        GeneratorDriver driver = Generation.DespiteRefits(["CS0618"], """
            namespace Contoso;

            [Obsolete("Gone.")]
            public sealed record Old(string Text);

            [Obsolete("Gone.")]
            public interface IOldBase
            {
                [Get("/v1/old")]
                Task<string> OldAsync();
            }

            [Obsolete("Use IFireflyV4Api.")]
            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyV3Api : IOldBase
            {
                [Obsolete("Gone.")]
                [Post("/v3/images/generate-async")]
                Task<JobAccepted<Old>> GenerateAsync([Body] Old prompt);
            }
            """);

        await Verifier.Verify(driver);
    }

    [Fact]
    public async Task What_may_not_be_used_any_more_may_stand_behind_what_may_not_be_either()
    {
        GeneratorDriver driver = Generation.DespiteRefits(["CS0619"], """
            namespace Contoso;

            [Obsolete("Gone.", error: true)]
            public sealed record Old(string Text);

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Obsolete("Gone.", error: true)]
                [Post("/v3/images/generate-async")]
                Task<JobAccepted<Old>> GenerateAsync([Body] Old prompt);
            }
            """);

        await Verifier.Verify(driver);
    }

    [Fact]
    public async Task An_experimental_interface_gives_an_experimental_client()
    {
        GeneratorDriver driver = Generation.DespiteRefits(["NEW1", "NEW2"], """
            using System.Diagnostics.CodeAnalysis;

            namespace Contoso;

            [Experimental("NEW2")]
            public sealed record Fresh(string Text);

            [Experimental("NEW1")]
            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
            #pragma warning disable NEW2
                [Post("/v3/images/generate-async")]
                Task<JobAccepted<Fresh>> GenerateAsync([Body] Fresh prompt);
            #pragma warning restore NEW2
            }
            """);

        await Verifier.Verify(driver);
    }
}
