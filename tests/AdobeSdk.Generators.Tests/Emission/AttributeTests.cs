using AdobeSdk.Generators.Tests.Harness;
using AdobeSdk.Generators.Tests.Harness.Live;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class AttributeTests
{
    [Fact]
    public async Task What_warns_the_caller_is_carried_over()
    {
        GeneratedCode code = Generation.Of("""
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

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.AAsync()", "GET /v3/a"),
            new LiveCall("client.BAsync(default)", "GET /v3/b"),
            new LiveCall("client.CAsync()", "GET /v3/c"),
            new LiveCall("""client.DAsync("x y", "z")""", "GET /v3/d?u=x%20y&text=z"),
            new LiveCall("""client.DAsync("x", null!)""", "GET /v3/d?u=x"));
    }

    [Fact]
    public async Task Arguments_of_every_kind_are_carried_over()
    {
        GeneratedCode code = Generation.Of("""
            using System.Diagnostics.CodeAnalysis;
            using System.Runtime.Versioning;

            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Obsolete(null)]
                [RequiresPreviewFeatures]
                [UnsupportedOSPlatform("browser")]
                [DynamicDependency(nameof(ToString), typeof(List<int>))]
                [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(string))]
                [Get("/v3/a")]
                Task<string> AAsync([StringSyntax(StringSyntaxAttribute.Regex, "a", "b")] string pattern);
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(code, new LiveCall("""client.AAsync("a")""", "GET /v3/a?pattern=a"));
    }

    [Fact]
    public async Task What_is_said_to_tools_about_the_users_own_code_stays_there()
    {
        GeneratedCode code = Generation.Of("""
            using System.Diagnostics.CodeAnalysis;

            namespace Contoso;

            [SuppressMessage("Naming", "CA1715")]
            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [ExcludeFromCodeCoverage]
                [SuppressMessage("Naming", "CA1707")]
                [Get("/v3/a")]
                Task<string> AAsync(CancellationToken cancellationToken);
            }
            """);

        await Verifier.Verify(code.Driver);
    }

    [Fact]
    public async Task What_the_compiler_tells_of_the_caller_it_tells_the_client()
    {
        GeneratedCode code = Generation.Of("""
            using System.Runtime.CompilerServices;

            namespace Contoso;

            [AttributeUsage(AttributeTargets.All)]
            public sealed class CallerMemberNameAttribute(string of) : Attribute { public string Of => of; }

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/v3/a"), Contoso.CallerMemberName("own")]
                Task<string> AAsync(
                    int @for,
                    [System.Runtime.CompilerServices.CallerMemberName] string member = "",
                    [CallerLineNumber] int line = 0,
                    [CallerFilePath] string file = "",
                    [CallerArgumentExpression("for")] string? expression = null);
            }

            internal static class Asking
            {
            #line 7
                public static Task AskAsync(FireflyClient client) => client.AAsync(1 + 1);
            #line 7
                public static Task AskAsync(IFireflyClient client) => client.AAsync(1 + 1);
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("Asking.AskAsync(client)", "GET /v3/a?for=2&member=AskAsync&line=7&file=File0.cs&expression=1%20%2B%201"));
    }

    [Fact]
    public async Task An_obsolete_interface_gives_an_obsolete_client()
    {
        GeneratedCode code = Generation.DespiteRefits(["CS0618"], """
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

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code, "Contoso.FireflyV3",
            new LiveCall("client.OldAsync()", "GET /v1/old"));
    }

    [Fact]
    public async Task What_may_not_be_used_any_more_may_stand_behind_what_may_not_be_either()
    {
        GeneratedCode code = Generation.DespiteRefits(["CS0619"], """
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

        await Verifier.Verify(code.Driver);
    }

    [Fact]
    public async Task An_experimental_interface_gives_an_experimental_client()
    {
        GeneratedCode code = Generation.DespiteRefits(["NEW1", "NEW2"], """
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

        await Verifier.Verify(code.Driver);
    }
}
