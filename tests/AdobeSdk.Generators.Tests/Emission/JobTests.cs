using AdobeSdk.Generators.Tests.Harness;
using AdobeSdk.Generators.Tests.Harness.Live;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class JobTests
{
    [Fact]
    public async Task An_accepted_job_becomes_a_job_to_wait_for()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            public sealed record Prompt(string Text);

            public sealed record Images(string[] Urls);

            [JsonSerializable(typeof(Prompt))]
            [JsonSerializable(typeof(JobAccepted<Images>))]
            [JsonSerializable(typeof(Images))]
            internal sealed partial class FireflyJson : JsonSerializerContext;

            [AdobeApi(scopes: "firefly_api,ff_apis", JsonContext = typeof(FireflyJson))]
            public interface IFireflyApi
            {
                /// <summary>Makes images from words.</summary>
                /// <param name="prompt">The words.</param>
                /// <param name="cancellationToken">Cancels the call, not the job.</param>
                [Post("/v3/images/generate-async")]
                Task<JobAccepted<Images>> GenerateAsync([Body] Prompt prompt, CancellationToken cancellationToken = default);
            }
            """);

        await Verifier.Verify(code.Driver);
    }

    [Fact]
    public async Task A_job_without_a_token_gets_one()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            public sealed record Images(string[] Urls);

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Post("/v3/images/generate-async")]
                Task<JobAccepted<Images>> GenerateAsync([Body] string prompt);

                [Post("/v3/images/fill-async")]
                ValueTask<JobAccepted<Images>> FillAsync([Body] string prompt);
            }
            """);

        await Verifier.Verify(code.Driver);
    }

    [Fact]
    public async Task A_result_keeps_its_type_arguments_and_nullability()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            public sealed record Outputs<T>(IReadOnlyList<T?>? Items);

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Post("/v3/images/generate-async")]
                Task<JobAccepted<Outputs<string?>>> GenerateAsync([Body] string prompt, CancellationToken cancellationToken = default);
            }
            """);

        await Verifier.Verify(code.Driver);
    }

    /// <summary>As on the front page: the emulator's IMS, its gateway, its Firefly and its storage, by a user's own few lines.</summary>
    [Fact]
    public async Task A_users_own_interface_makes_pictures_at_Firefly()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            public sealed record Prompt(string Text, int NumVariations, int[] Seeds)
            {
                [JsonPropertyName("prompt")]
                public string Text { get; init; } = Text;
            }

            public sealed record Images(IReadOnlyList<Output> Outputs);

            public sealed record Output(int Seed, Image Image);

            public sealed record Image(Uri Url);

            [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
            [JsonSerializable(typeof(Prompt))]
            [JsonSerializable(typeof(JobAccepted<Images>))]
            [JsonSerializable(typeof(Images))]
            internal sealed partial class FireflyJson : JsonSerializerContext;

            [AdobeApi(scopes: "firefly_api,ff_apis", JsonContext = typeof(FireflyJson))]
            public interface IFireflyApi
            {
                [Post("/v3/images/generate-async")]
                Task<JobAccepted<Images>> GenerateAsync([Body] Prompt prompt);
            }
            """);

        await Wire.GetsFromFirefly(
            code,
            """
            var job = await client.GenerateAsync(new global::Contoso.Prompt("a fox in snow", 2, new[] { 7, 8 }));
            var images = await job.WaitAsync();
            using var http = new HttpClient();
            var bytes = await http.GetByteArrayAsync(images.Outputs[1].Image.Url);
            return $"{string.Join(",", images.Outputs.Select(output => output.Seed))} {bytes.Length > 1000}";
            """,
            "7,8 True");
    }
}
