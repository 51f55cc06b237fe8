using AdobeSdk.Generators.Tests.Harness;
using AdobeSdk.Generators.Tests.Harness.Live;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class OverloadTests
{
    [Fact]
    public async Task Overloads_stay_apart()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            public sealed record Model(string Id);

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/number/{id}")]
                Task<string> FindAsync(int id);

                [Get("/text/{id}")]
                Task<string> FindAsync(string id);

                [Get("/both/{id}")]
                Task<string> FindAsync(string id, int version);

                [Post("/body")]
                Task<string> FindAsync([Body] Model model);

                [Post("/generic")]
                Task<string> FindAsync<T>([Body] T model, int version);

                [Post("/generic/token")]
                Task<string> FindAsync<T>([Body] List<T> models);

                [Post("/generic/with-token")]
                Task<string> FindAsync<TItem>([Body] List<TItem> items, CancellationToken cancellationToken);
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.FindAsync(1)", "GET /number/1"),
            new LiveCall("client.FindAsync(\"1\")", "GET /text/1"),
            new LiveCall("client.FindAsync(\"1\", 2)", "GET /both/1?version=2"),
            new LiveCall("client.FindAsync(new Model(\"1\"))", """POST /body {"id":"1"}"""),
            new LiveCall("client.FindAsync<Model>(new Model(\"1\"), 2)", """POST /generic?version=2 {"id":"1"}"""),
            new LiveCall("client.FindAsync(new List<int> { 1 })", "POST /generic/token [1]"),
            new LiveCall("client.FindAsync(new List<int> { 1 }, CancellationToken.None)", "POST /generic/with-token [1]"));
    }

    [Fact]
    public async Task What_is_clear_to_call_on_the_interface_is_clear_on_the_client()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/short/{id}")]
                Task<string> FindAsync(int id);

                [Get("/long/{id}")]
                Task<string> FindAsync(int id, string? name = null, params int[] versions);

                [Get("/other/{id}")]
                Task<string> FindAsync(int id, DateTime day, string? name = null);
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.FindAsync(1)", "GET /short/1"),
            new LiveCall("client.FindAsync(1, CancellationToken.None)", "GET /short/1"),
            new LiveCall("client.FindAsync(1, cancellationToken: CancellationToken.None)", "GET /short/1"),
            new LiveCall("client.FindAsync(1, \"a\")", "GET /long/1?name=a&versions="));
    }

    [Fact]
    public async Task A_longer_overload_that_needs_more_leaves_the_token_optional()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/short/{id}")]
                Task<string> FindAsync(int id);

                [Get("/long/{id}")]
                Task<string> FindAsync(int id, string name, int version = 1);
            }
            """);

        Assert.DoesNotContain("FindAsync(int id)", Text(code), StringComparison.Ordinal);
        await Wire.Sees(
            code,
            new LiveCall("client.FindAsync(1)", "GET /short/1"),
            new LiveCall("client.FindAsync(1, \"a\")", "GET /long/1?name=a&version=1"));
    }

    [Fact]
    public async Task Overloads_may_differ_by_nothing_but_the_order_of_their_type_parameters()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Post("/first")]
                Task<string> SendAsync<TFirst, TSecond>([Body] TFirst value);

                [Post("/second")]
                Task<string> SendAsync<TFirst, TSecond>([Body] TSecond value);
            }
            """);

        await Wire.Sees(
            code,
            new LiveCall("client.SendAsync<int, string>(1)", "POST /first 1"),
            new LiveCall("client.SendAsync<string, int>(1)", "POST /second 1"));
    }

    [Fact]
    public async Task Of_one_signature_in_two_bases_there_is_one_method()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            public interface ILeft
            {
                [Post("/left")]
                Task<string> SendAsync<T>([Body] List<T> items);

                [Post("/left/pair")]
                Task<string> PairAsync([Body] (int A, int B)[] pairs);

                [Post("/left/any")]
                Task<string> AnyAsync([Body] List<dynamic> items);
            }

            public interface IRight
            {
                [Post("/right")]
                Task<string> SendAsync<TItem>([Body] List<TItem> items);

                [Post("/right/pair")]
                Task<string> PairAsync([Body] (int X, int Y)[] pairs);

                [Post("/right/any")]
                Task<string> AnyAsync([Body] List<object> items);
            }

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi : IRight, ILeft
            {
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.SendAsync(new List<int> { 1 })", "POST /left [1]"),
            new LiveCall("client.PairAsync(new (int, int)[1])", "POST /left/pair [{}]"),
            new LiveCall("client.AnyAsync(new List<object> { 1 })", "POST /left/any [1]"));
    }

    private static string Text(GeneratedCode code) => string.Join('\n', code.Driver.GetRunResult().GeneratedTrees);
}
