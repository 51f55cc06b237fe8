using AdobeSdk.Generators.CodeFixes.Requests;
using AdobeSdk.Generators.Tests.Harness;

namespace AdobeSdk.Generators.Tests.CodeFixes;

public sealed class SubmitVerbFixTests
{
    [Theory]
    [InlineData("Get(\"/v3/images\")", "Post(\"/v3/images\")")]
    [InlineData("Head(\"/v3/images\")", "Post(\"/v3/images\")")]
    [InlineData("GetAttribute(\"/v3/images\") /* as documented */", "PostAttribute(\"/v3/images\") /* as documented */")]
    [InlineData("Refit.Get /* a job */ (\"/v3/images\")", "Refit.Post /* a job */ (\"/v3/images\")")]
    [InlineData("global::Refit.HeadAttribute(\"/v3/images\")", "global::Refit.PostAttribute(\"/v3/images\")")]
    [InlineData("Headers(\"X: Get\"), Get(\"/v3/images/{id}\")", "Headers(\"X: Get\"), Post(\"/v3/images/{id}\")", "string id, [Body] string prompt")]
    public Task The_verb_changes_and_nothing_else(string before, string after, string parameters = "[Body] string prompt") => Fixing<SubmitVerbFix>.Makes(
        Interface($"[{before}] {{|ADOBE025:Task<JobAccepted<string>>|}} MakeAsync({parameters});"),
        Interface($"[{after}] Task<JobAccepted<string>> MakeAsync({parameters});"));

    [Fact]
    public Task Several_are_mended_at_once() => Fixing<SubmitVerbFix>.Makes(
        Interface("""
            [Get("/v3/images")] {|ADOBE025:Task<JobAccepted<string>>|} MakeAsync([Body] string prompt); [Head("/v3/clean")] {|ADOBE025:Task<JobAccepted<string>>|} CleanAsync(CancellationToken token);
            [Get("/v3/images")] Task<string> ListAsync();
            /* a video */ [Get("/v3/videos")] {|ADOBE025:Task<JobAccepted<string>>|} FilmAsync([Body] string prompt, string? region = null);
            """),
        Interface("""
            [Post("/v3/images")] Task<JobAccepted<string>> MakeAsync([Body] string prompt); [Post("/v3/clean")] Task<JobAccepted<string>> CleanAsync(CancellationToken token);
            [Get("/v3/images")] Task<string> ListAsync();
            /* a video */ [Post("/v3/videos")] Task<JobAccepted<string>> FilmAsync([Body] string prompt, string? region = null);
            """));

    [Theory]
    [InlineData("[Get(\"/v3/status/{jobId}\")] {|ADOBE025:Task<JobAccepted<string>>|} StatusAsync(string jobId);")]
    [InlineData("[Get(\"/v3/status\")] {|ADOBE025:Task<JobAccepted<string>>|} StatusAsync(string jobId);")]
    [InlineData("[Get(\"\")] {|ADOBE025:Task<JobAccepted<string>>|} FollowAsync([Url] string statusUrl);")]
    [InlineData("[Fetch(\"/v3/images\")] {|ADOBE025:Task<JobAccepted<string>>|} MakeAsync([Body] string prompt);")]
    public Task What_was_meant_is_not_guessed(string method) => Fixing<SubmitVerbFix>.MakesNothing(Interface(method));

    private static string Interface(string methods) => $$"""
        using Fetch = Refit.GetAttribute;

        namespace Contoso;

        [AdobeApi("firefly_api,ff_apis")]
        public interface IFireflyApi
        {
            {{methods}}
        }
        """;
}
