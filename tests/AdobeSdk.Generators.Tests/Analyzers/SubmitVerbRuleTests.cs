using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Tests.Analyzers;

public sealed class SubmitVerbRuleTests
{
    [Theory]
    [InlineData("[Get(\"/v3/images\")] {|ADOBE025:Task<JobAccepted<Images>>|} MakeAsync([Body] Prompt prompt);")]
    [InlineData("[Get(\"/v3/images\")] {|ADOBE025:Task<JobAccepted<Images>>|} MakeAsync();")]
    [InlineData("[Head(\"/v3/images\")] {|ADOBE025:Task<JobAccepted<Images>>|} MakeAsync();")]
    [InlineData("[Get(\"/v3/status/{jobId}\")] {|ADOBE025:Task<JobAccepted<Images>>|} StatusAsync(string jobId);")]
    [InlineData("[Get(\"\")] {|ADOBE025:Task<JobAccepted<Images>>|} FollowAsync([Url] string statusUrl);")]
    [InlineData("[Get(\"/v3/images\")] {|ADOBE025:ValueTask<JobAccepted<Images>>|} MakeAsync();")]
    [InlineData("[Refit.GetAttribute(Routes.Images)] {|ADOBE025:Task<AdobeSdk.JobAccepted<Images>>|} MakeAsync(CancellationToken token = default);")]
    [InlineData("[Fetch(\"/v3/images\")] {|ADOBE025:Task<JobAccepted<Images>>|} MakeAsync();")]
    [InlineData("[Get(\"/v3/images\")] {|ADOBE025:Task<JobAccepted<T>>|} MakeAsync<T>();")]
    public Task A_job_that_would_be_submitted_twice_is_found(string method) => Analysis.FindsWhatIsMarked(Interface(method));

    [Theory]
    [InlineData("[Post(\"/v3/images\")] Task<JobAccepted<Images>> MakeAsync([Body] Prompt prompt);")]
    [InlineData("[Post(\"/v3/images/{id}\")] Task<JobAccepted<Images>> MakeAsync(string id);")]
    [InlineData("[Put(\"/v3/images/{id}\")] Task<JobAccepted<Images>> MakeAsync(string id);")]
    [InlineData("[Patch(\"/v3/images/{id}\")] Task<JobAccepted<Images>> MakeAsync(string id);")]
    [InlineData("[Delete(\"/v3/images/{id}\")] Task<JobAccepted<Images>> DeleteAsync(string id);")]
    [InlineData("[Get(\"/v3/images\")] Task<Images> ListAsync();")]
    [InlineData("[Get(\"/v3/images\")] Task<string> SearchAsync([Body] Prompt prompt);")]
    [InlineData("[Get(\"/v3/images\")] Task<IReadOnlyList<JobAccepted<Images>>> ListAsync();")]
    [InlineData("[Get(\"/v3/images\")] Task<Other.JobAccepted<Images>> ListAsync();")]
    [InlineData("[Head(\"/v3/images\")] Task ExistAsync();")]
    public Task What_submits_nothing_twice_is_left_alone(string method) => Analysis.FindsWhatIsMarked(Interface(method));

    [Fact]
    public Task A_get_of_a_base_counts_once() => Analysis.FindsWhatIsMarked("""
        namespace Contoso;

        public interface IJobs<T>
        {
            [Get("/v3/images")] {|ADOBE025:Task<JobAccepted<T>>|} MakeAsync();
        }

        [AdobeApi("firefly_api,ff_apis")]
        public interface IFireflyApi : IJobs<string>;
        """);

    [Fact]
    public Task An_interface_that_is_not_annotated_is_left_alone() => Analysis.FindsWhatIsMarked("""
        namespace Contoso;

        public interface IFireflyApi
        {
            [Get("/v3/images")] Task<JobAccepted<string>> MakeAsync();
        }
        """);

    [Theory]
    [InlineData("Get", "GET")]
    [InlineData("Head", "HEAD")]
    public Task It_says_what_happens_and_what_to_do(string attribute, string verb) => Analysis.Says(
        Interface($"[{attribute}(\"/v3/images\")] {{|#0:Task<JobAccepted<Images>>|}} MakeAsync();"),
        "ADOBE025",
        DiagnosticSeverity.Warning,
        $"'MakeAsync' submits a job with [{attribute}], and a {verb} whose outcome is unknown is repeated: the job may be made and billed twice; submit with [Post], or give back what Adobe answers if nothing is submitted");

    private static string Interface(string method) => $$"""
        using Fetch = Refit.GetAttribute;

        namespace Contoso
        {
            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                {{method}}
            }

            public sealed record Prompt(string Text);

            public sealed record Images(string[] Outputs);

            public static class Routes
            {
                public const string Images = "/v3/images";
            }
        }

        namespace Other
        {
            public sealed record JobAccepted<T>(T Result);
        }
        """;
}
