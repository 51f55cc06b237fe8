using AdobeSdk.Generators.Tests.Harness;
using AdobeSdk.Generators.Tests.Harness.Live;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class TokenTests
{
    [Fact]
    public async Task A_missing_token_is_added()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                /// <summary>Reads the models.</summary>
                /// <param name="start">Where to start.</param>
                [Get("/v3/custom-models")]
                Task<string> ListAsync(int start);

                [Delete("/v3/custom-models/{id}")]
                Task DeleteAsync(string id);

                [Get("/v3/custom-models/{id}")]
                ValueTask<string> GetAsync(string id);
            }
            """);

        await Verifier.Verify(code.Driver);
    }

    [Fact]
    public async Task A_token_of_the_users_is_handed_on()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/v3/custom-models")]
                Task<string> FirstAsync(CancellationToken stop, int start);

                [Get("/v3/custom-models")]
                Task<string> OptionalAsync(int start, CancellationToken? stop = null);

                [Post("/v3/images/generate-async")]
                Task<JobAccepted<string>> GenerateAsync([Body] string prompt, CancellationToken? stop = null);
            }
            """);

        await Verifier.Verify(code.Driver);
    }

    [Fact]
    public async Task A_parameter_that_is_called_like_the_token_keeps_its_name()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/v3/custom-models")]
                Task<string> ListAsync([Header("x-user-token")] string cancellationToken);
            }
            """);

        await Verifier.Verify(code.Driver);
    }

    [Fact]
    public async Task An_overload_with_a_token_stays_the_only_one()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/v3/custom-models")]
                Task<string> ListAsync(int start);

                [Get("/v3/custom-models")]
                Task<string> ListAsync(int start, CancellationToken cancellationToken);

                [Post("/v3/images/generate-async")]
                Task<JobAccepted<string>> GenerateAsync([Body] string prompt);

                [Post("/v3/images/generate-async")]
                Task<JobAccepted<string>> GenerateAsync([Body] string prompt, CancellationToken cancellationToken);
            }
            """);

        await Verifier.Verify(code.Driver);
    }

    [Fact]
    public async Task A_list_of_any_length_stays_one_beside_a_token()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                /// <summary>Reads the models.</summary>
                /// <param name="ids">Which.</param>
                [Get("/v3/custom-models")]
                Task<string> ListAsync([Query(CollectionFormat.Multi)] params string[] ids);

                [Get("/v3/own-token")]
                Task<string> OwnAsync(CancellationToken cancellationToken, [Query(CollectionFormat.Multi)] params int[] ids);
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.ListAsync()", "GET /v3/custom-models"),
            new LiveCall("client.ListAsync(\"a\", \"b\")", "GET /v3/custom-models?ids=a&ids=b"),
            new LiveCall("client.ListAsync(new[] { \"a\" }, CancellationToken.None)", "GET /v3/custom-models?ids=a"),
            new LiveCall("client.OwnAsync(default, 1, 2)", "GET /v3/own-token?ids=1&ids=2"));
    }
}
