using AdobeSdk.Generators.Tests.Harness;

namespace AdobeSdk.Generators.Tests.Analyzers;

public sealed class JobAnswerRuleTests
{
    [Theory]
    [InlineData("record Accepted(string JobId, string StatusUrl)")]
    [InlineData("record Accepted(string JobId, Uri? StatusUrl, Uri? CancelUrl, string? Status)")]
    [InlineData("class Accepted { [JsonPropertyName(\"jobId\")] public string? Id { get; set; } [JsonPropertyName(\"statusUrl\")] public string? Poll { get; set; } }")]
    [InlineData("class Accepted { public string? StatusUrl { get; init; } public string? CancelUrl { get; init; } }")]
    [InlineData("class Accepted : Base { public string? StatusUrl { get; init; } } public class Base { public string? JobId { get; init; } }")]
    [InlineData("record struct Accepted(string JobId, string StatusUrl)")]
    [InlineData("record Accepted(Links Links, int Progress); public record Links(Link Result, Link Cancel); public record Link(string Href)")]
    [InlineData("class Accepted { [JsonPropertyName(\"_links\")] public Links? Links { get; set; } } public record Links(Link Self); public record Link(string Href)")]
    [InlineData("class Accepted { public string? JobId { get; set; } [JsonPropertyName(\"_links\")] public Links? Links { get; set; } } public record Links(Link Self); public record Link(string Href)")]
    [InlineData("record Accepted(string Id, string Url, string Status, string BugReportUrl)")]
    public Task Every_answer_that_a_job_is_read_from_is_recognised(string type) =>
        Analysis.FindsWhatIsMarked(Interface("[Post(\"/v3/images/generate-async\")] {|ADOBE017:Task<Accepted>|} GenerateAsync([Body] string body);", type));

    [Theory]
    [InlineData("{|ADOBE017:Task<ApiResponse<Accepted>>|}")]
    [InlineData("{|ADOBE017:Task<IApiResponse<Accepted>>|}")]
    [InlineData("{|ADOBE017:ValueTask<Accepted>|}")]
    [InlineData("{|ADOBE017:Task<Accepted?>|}")]
    [InlineData("Task<JobAccepted<Accepted>>")]
    [InlineData("Task<IReadOnlyList<Accepted>>")]
    [InlineData("Task<HttpResponseMessage>")]
    [InlineData("Task<IApiResponse>")]
    [InlineData("Task<System.Text.Json.JsonElement>")]
    [InlineData("Task<string>")]
    [InlineData("Task")]
    public Task The_answer_is_found_in_what_Refit_wraps_it_in(string returnType) => Analysis.FindsWhatIsMarked(
        Interface($"[Post(\"/v3/images/generate-async\")] {returnType} GenerateAsync([Body] string body);", "record Accepted(string JobId, string StatusUrl)"));

    [Theory]
    [InlineData("Get")]
    [InlineData("Put")]
    [InlineData("Patch")]
    [InlineData("Delete")]
    public Task Only_a_post_submits(string verb) => Analysis.FindsWhatIsMarked(
        Interface($"[{verb}(\"/v3/status/1\")] Task<Accepted> StatusAsync();", "record Accepted(string JobId, string StatusUrl)"));

    [Theory]
    [InlineData("record Accepted(string Id, string Url)")]
    [InlineData("record Accepted(string Id, string Url, string Status)")]
    [InlineData("record Accepted(string JobId, string Status)")]
    [InlineData("record Accepted(string StatusUrl)")]
    [InlineData("record Accepted(string JobId, int StatusUrl)")]
    [InlineData("record Accepted(string Name, Links Links); public record Links(string Next, string Result)")]
    [InlineData("record Accepted(Dictionary<string, string> Links)")]
    [InlineData("class Accepted { public string? Name { get; set; } [JsonPropertyName(\"_links\")] public Links? Links { get; set; } } public record Links(Link Self); public record Link(string Href)")]
    [InlineData("class Accepted { [JsonPropertyName(\"_links\")] public Links? Links { get; set; } } public record Links(Link Next)")]
    [InlineData("class Accepted { [JsonPropertyName(\"job\")] public string? JobId { get; set; } public string? StatusUrl { get; set; } }")]
    [InlineData("class Accepted { [JsonIgnore] public string? JobId { get; set; } public string? StatusUrl { get; set; } }")]
    [InlineData("class Accepted { public static string? JobId { get; set; } internal string? CancelUrl { get; set; } public string? StatusUrl { get; set; } }")]
    [InlineData("class Accepted { public string? StatusUrl { get; set; } [JsonExtensionData] public Dictionary<string, object>? JobId { get; set; } }")]
    [InlineData("abstract class Reader : JsonConverter<Accepted>; [JsonConverter(typeof(Reader))] public class Accepted { public string? JobId { get; set; } public string? StatusUrl { get; set; } }")]
    [InlineData("interface Accepted { string? JobId { get; set; } string? StatusUrl { get; set; } }")]
    [InlineData("enum Accepted { JobId, StatusUrl }")]
    public Task What_may_be_something_else_is_left_alone(string type) =>
        Analysis.FindsWhatIsMarked(Interface("[Post(\"/v3/things\")] Task<Accepted> MakeAsync([Body] string body);", type));

    [Theory]
    [InlineData("SnakeCaseLower", "Task<Accepted>")]
    [InlineData("CamelCase", "{|ADOBE017:Task<Accepted>|}")]
    public Task Names_follow_the_contexts_policy(string policy, string returnType) => Analysis.FindsWhatIsMarked($$"""
        namespace Contoso;

        [AdobeApi("firefly_api,ff_apis", JsonContext = typeof(Json))]
        public interface IFireflyApi
        {
            [Post("/v3/things")] {{returnType}} MakeAsync();
        }

        public record Accepted(string JobId, string StatusUrl);

        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.{{policy}})]
        [JsonSerializable(typeof(Accepted))]
        internal sealed partial class Json : JsonSerializerContext;
        """);

    [Fact]
    public Task A_post_of_a_base_counts() => Analysis.FindsWhatIsMarked("""
        namespace Contoso;

        public interface IJobs<T>
        {
            [Post("/v3/images/generate-async")] {|ADOBE017:Task<T>|} SubmitAsync([Body] string body);
        }

        public record Accepted(string JobId, string StatusUrl);

        [AdobeApi("firefly_api,ff_apis")]
        public interface IFireflyApi : IJobs<Accepted>
        {
            [Get("/v3/custom-models")] Task<string> ListAsync();
        }
        """);

    private static string Interface(string method, string type) => $$"""
        namespace Contoso;

        [AdobeApi("firefly_api,ff_apis")]
        public interface IFireflyApi
        {
            {{method}}
            [Get("/v3/custom-models")] Task<string> ListAsync();
        }

        public {{type}}{{(type.EndsWith('}') ? "" : ";")}}
        """;
}
