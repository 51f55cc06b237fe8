using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class TokenTests
{
    [Fact]
    public async Task A_missing_token_is_added()
    {
        GeneratorDriver driver = Generation.Of("""
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

        await Verifier.Verify(driver);
    }

    [Fact]
    public async Task A_token_of_the_users_is_handed_on()
    {
        GeneratorDriver driver = Generation.Of("""
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

        await Verifier.Verify(driver);
    }

    [Fact]
    public async Task A_parameter_that_is_called_like_the_token_keeps_its_name()
    {
        GeneratorDriver driver = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/v3/custom-models")]
                Task<string> ListAsync([Header("x-user-token")] string cancellationToken);
            }
            """);

        await Verifier.Verify(driver);
    }

    [Fact]
    public async Task An_overload_with_a_token_stays_the_only_one()
    {
        GeneratorDriver driver = Generation.Of("""
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

        await Verifier.Verify(driver);
    }

    [Fact]
    public async Task A_token_follows_a_list_of_any_length()
    {
        GeneratorDriver driver = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/v3/custom-models")]
                Task<string> ListAsync([Query(CollectionFormat.Multi)] params string[] ids);
            }
            """);

        await Verifier.Verify(driver);
    }
}
