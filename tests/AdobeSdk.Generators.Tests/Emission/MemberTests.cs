using AdobeSdk.Generators.Tests.Harness;
using AdobeSdk.Generators.Tests.Harness.Live;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class MemberTests
{
    [Fact]
    public async Task What_Refit_does_not_implement_stays_behind()
    {
        GeneratedCode code = Generation.Of("""
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

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.ListAsync()", "GET /v3/custom-models"));
    }

    // Refit 16.4 writes add_Changed as a method.
    [Fact]
    public void Events_and_properties_stay_behind()
    {
        GeneratedCode code = Generation.DespiteRefits(["CS0470", "CS0535"], """
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                event EventHandler Changed;

                int Count { get; set; }

                string this[int index] { get; }

                class Nested;

                [Get("/v3/custom-models")]
                Task<string> ListAsync();
            }
            """);

        Assert.DoesNotMatch("Changed|Count|Item|Nested", code.Driver.GetRunResult().GeneratedTrees.Single().ToString());
    }

    [Fact]
    public async Task Only_public_methods_without_bodies_are_the_clients()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/internal")]
                internal Task<string> InternalAsync();

                [Get("/private")]
                private Task<string> PrivateAsync() => ListAsync();

                [Get("/static")]
                static Task<string> StaticAsync() => Task.FromResult("");

                [Get("/v3/custom-models")]
                Task<string> ListAsync();
            }
            """);

        Assert.DoesNotMatch("InternalAsync|PrivateAsync|StaticAsync", code.Driver.GetRunResult().GeneratedTrees.Single().ToString());
        await Wire.Sees(code, new LiveCall("client.ListAsync()", "GET /v3/custom-models"));
    }

    // Refit 16.4 implements none of them.
    [Fact]
    public void What_is_passed_by_reference_is_left_out()
    {
        GeneratedCode code = Generation.DespiteRefits(["CS0535", "CS8152"], """
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/in")]
                Task<string> InAsync(in int start);

                [Get("/ref")]
                Task<string> RefAsync(ref int start);

                [Get("/out")]
                Task<string> OutAsync(out int start);

                [Get("/readonly")]
                Task<string> ReadOnlyAsync(ref readonly int start);

                [Get("/back")]
                ref Task<string> BackAsync();

                [Get("/readonly-back")]
                ref readonly Task<string> ReadOnlyBackAsync();

                [Get("/v3/custom-models")]
                Task<string> ListAsync();
            }
            """);
        string text = code.Driver.GetRunResult().GeneratedTrees.Single().ToString();

        Assert.Contains("ListAsync", text);
        Assert.DoesNotMatch("InAsync|RefAsync|OutAsync|ReadOnlyAsync|BackAsync", text);
    }

    [Fact]
    public async Task Names_that_the_client_has_for_itself_are_left_out()
    {
        GeneratedCode code = Generation.DespiteRefits(["CS0114"], """
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

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("""client.CreateAsync("a")""", "GET /g?name=a"));
    }

    [Fact]
    public async Task A_partial_interface_is_one()
    {
        GeneratedCode code = Generation.Of("""
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

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.AAsync()", "GET /a"),
            new LiveCall("client.BAsync()", "GET /b"));
    }

    [Fact]
    public async Task Of_two_that_claim_one_name_the_first_gets_it()
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
            public interface IFireflyApi
            {
                [Get("/b")]
                Task<string> BAsync();
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.AAsync()", "GET /a"));
    }
}
