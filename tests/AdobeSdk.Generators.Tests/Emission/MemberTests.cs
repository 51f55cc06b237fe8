using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class MemberTests
{
    [Fact]
    public async Task What_Refit_does_not_implement_stays_behind()
    {
        GeneratorDriver driver = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                const string Version = "v3";

                static string Name => "Firefly";

                HttpClient Client { get; }

                [Get("/v3/custom-models")]
                Task<string> ListAsync();

                async Task<int> CountAsync() => (await ListAsync()).Length;
            }
            """);

        await Verifier.Verify(driver);
    }

    [Fact]
    public async Task Names_that_the_client_has_for_itself_are_left_out()
    {
        GeneratorDriver driver = Generation.DespiteRefits(["CS0114"], """
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/a")]
                Task<string> Create(string name);

                [Get("/b")]
                Task<string> Resume(string name);

                [Get("/c")]
                Task<string> Scopes();

                [Get("/d")]
                Task Dispose();

                [Get("/e")]
                Task<string> ToString();

                [Get("/f")]
                Task<string> FireflyClient();

                [Get("/g")]
                Task<string> CreateAsync(string name);
            }
            """);

        await Verifier.Verify(driver);
    }

    [Fact]
    public async Task A_partial_interface_is_one()
    {
        GeneratorDriver driver = Generation.Of("""
            namespace Contoso;

            [Headers("x-a: b")]
            public partial interface IFireflyApi : IDisposable
            {
                [Get("/b")]
                Task<string> BAsync();
            }
            """, """
            namespace Contoso;

            /// <summary>Firefly.</summary>
            [AdobeApi("firefly_api,ff_apis")]
            public partial interface IFireflyApi
            {
                [Get("/a")]
                Task<string> AAsync();
            }
            """);

        await Verifier.Verify(driver);
    }

    [Fact]
    public async Task Of_two_that_claim_one_name_the_first_gets_it()
    {
        GeneratorDriver driver = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFirefly
            {
                [Get("/a")]
                Task<string> AAsync();
            }

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/b")]
                Task<string> BAsync();
            }
            """);

        await Verifier.Verify(driver);
    }
}
