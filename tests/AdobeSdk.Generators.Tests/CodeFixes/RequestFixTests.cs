using AdobeSdk.Generators.CodeFixes.Requests;
using AdobeSdk.Generators.Tests.Harness;

namespace AdobeSdk.Generators.Tests.CodeFixes;

public sealed class RequestFixTests
{
    [Theory]
    [InlineData("[Get(\"/\")] {|ADOBE011:string|} A();", "[Get(\"/\")] Task<string> A();")]
    [InlineData("[Get(\"/\")] {|ADOBE011:void|} A(); [Get(\"/\")] {|ADOBE011:List<Said?>|} B();", "[Get(\"/\")] Task A(); [Get(\"/\")] Task<List<Said?>> B();")]
    [InlineData("[Get(\"/\")] /* soon */ {|ADOBE011:ValueTask|} A();", "[Get(\"/\")] /* soon */ Task A();")]
    public Task What_is_not_waited_for_becomes_a_task(string before, string after) => Fixing<ReturnTypeFix>.Makes(Interface(before), Interface(after));

    [Fact]
    public Task What_is_given_by_reference_is_left_alone() => Fixing<ReturnTypeFix>.MakesNothing(Interface("[Get(\"/\")] {|ADOBE011:ref int|} A();"));

    [Theory]
    [InlineData("[Post(\"/\")] {|ADOBE017:Task<Accepted>|} AAsync();", "[Post(\"/\")] Task<JobAccepted<System.Text.Json.JsonElement>> AAsync();")]
    [InlineData("[Post(\"/\")] {|ADOBE017:ValueTask<Accepted?>|} AAsync();", "[Post(\"/\")] ValueTask<JobAccepted<System.Text.Json.JsonElement>> AAsync();")]
    [InlineData("[Post(\"/\")] {|ADOBE017:Task<ApiResponse<Accepted>>|} AAsync();", "[Post(\"/\")] Task<JobAccepted<System.Text.Json.JsonElement>> AAsync();")]
    public Task The_answer_to_a_submit_becomes_a_job(string before, string after) => Fixing<ReturnTypeFix>.Makes(Interface(before), Interface(after));

    [Theory]
    [InlineData("Value", "[Get(\"/\")] Task AAsync(in int {|ADOBE011:a|}, [Query] ref /* b */ string {|ADOBE011:b|});", "[Get(\"/\")] Task AAsync(int a, [Query] /* b */ string b);")]
    [InlineData("Value", "[Get(\"/\")] Task AAsync(ref readonly int {|ADOBE011:a|});", "[Get(\"/\")] Task AAsync(int a);")]
    [InlineData("Remove", "[Get(\"/\")] Task AAsync(CancellationToken a, int b, CancellationToken {|ADOBE011:c|});", "[Get(\"/\")] Task AAsync(CancellationToken a, int b);")]
    [InlineData("Part", "[Multipart, Post(\"/\")] Task AAsync([Body] string {|ADOBE011:a|});", "[Multipart, Post(\"/\")] Task AAsync(string a);")]
    [InlineData("Part", "[Multipart, Post(\"/\")] Task AAsync([AliasAs(\"x\"), Body] Said {|ADOBE011:a|});", "[Multipart, Post(\"/\")] Task AAsync([AliasAs(\"x\")] Said a);")]
    [InlineData("String", "[Get(\"/{b}\")] Task AAsync(object {|ADOBE011:a|}, dynamic {|ADOBE011:b|}, object? {|ADOBE011:c|} = null);", "[Get(\"/{b}\")] Task AAsync(string a, string b, string? c = null);")]
    [InlineData("String", "[Get(\"\")] Task AAsync([Url] object {|ADOBE011:a|});", "[Get(\"\")] Task AAsync([Url] string a);")]
    [InlineData("String", "[Get(\"/\")] Task AAsync(Wrapped {|ADOBE012:a|}, Wrapped? {|ADOBE012:b|}, Wrapped {|ADOBE012:c|} = default);", "[Get(\"/\")] Task AAsync(string a, string? b, string? c = default);")]
    [InlineData("TreatAsString", "[Get(\"/\")] Task AAsync(Said {|ADOBE012:a|}, [Query(\".\", \"p\")] Said? {|ADOBE012:b|});", "[Get(\"/\")] Task AAsync([Query(TreatAsString = true)] Said a, [Query(\".\", \"p\", TreatAsString = true)] Said? b);")]
    public Task A_parameter_becomes_one_that_Refit_can_send(string key, string before, string after) =>
        Fixing<ParameterFix>.Makes(Interface(before), Interface(after), "ParameterFix." + key);

    [Theory]
    [InlineData("[Get(\"/\")] Task AAsync(out int {|ADOBE011:a|});")]
    [InlineData("[Get(\"/\")] Task AAsync(Pair {|ADOBE012:a|});")]
    [InlineData("[Get(\"/\")] Task AAsync<T>(T {|ADOBE011:a|}, IDisposable {|ADOBE011:b|}, Said[] {|ADOBE011:c|});")]
    [InlineData("[Post(\"/\")] Task AAsync([Body] string a, [Body] string {|ADOBE011:b|});")]
    public Task What_was_meant_is_not_guessed(string method) => Fixing<ParameterFix>.MakesNothing(Interface(method));

    [Theory]
    [InlineData("[Get({|ADOBE018:\"v3/models\"|})] Task AAsync(); [Get({|ADOBE018:\"/firefly-api.adobe.io/v3\"|})] Task BAsync();", "[Get(\"/v3/models\")] Task AAsync(); [Get(\"/v3\")] Task BAsync();")]
    [InlineData("[Get({|ADOBE018:Routes.Models|})] Task AAsync();", "[Get(Routes.Models)] Task AAsync();")]
    [InlineData("[Get(\"/a\\\\b\")] Task {|ADOBE011:AAsync|}();", "[Get(\"/a/b\")] Task AAsync();")]
    [InlineData("[Get(\"/a\")] Task AAsync([Url] string {|ADOBE011:a|});", "[Get(\"\")] Task AAsync([Url] string a);")]
    public Task A_route_becomes_the_one_that_was_meant(string before, string after) => Fixing<RouteFix>.Makes(
        Interface(before) + "\npublic static class Routes { public const string Models = \"v3/models\"; }",
        Interface(after) + $"\npublic static class Routes {{ public const string Models = \"{(after.Contains("Routes") ? "/" : "")}v3/models\"; }}");

    [Theory]
    [InlineData("[Get({|ADOBE018:\"https://s3d.adobe.io/v1\"|})] Task AAsync();")]
    [InlineData("[Get(\"/a\\nb\")] Task {|ADOBE011:AAsync|}();")]
    [InlineData("[Get({|ADOBE018:\"v3\" + \"/models\"|})] Task AAsync();")]
    public Task A_route_is_not_guessed(string method) => Fixing<RouteFix>.MakesNothing(Interface(method));

    [Fact]
    public Task Headers_that_the_client_sets_are_taken_away() => Fixing<CredentialHeaderFix>.Makes(
        """
        namespace Contoso;

        /// <summary>Calls.</summary>
        [AdobeApi("ff_apis")]
        [Headers({|ADOBE019:"x-api-key: abc"|}, {|ADOBE019:"Authorization: Bearer"|})]
        public interface IFireflyApi
        {
            [Headers({|ADOBE019:"x-api-key: abc"|}, "Accept: text/plain", {|ADOBE019:"authorization: Bearer"|}), Get("/a")]
            Task AAsync([Header("Authorization")] string {|ADOBE019:a|}, [Header("x-api-key")] string {|ADOBE019:b|}, string c);

            /// <summary>Reads.</summary>
            /// <param name="a">The name.</param>
            /// <param name="b">The token.</param>
            [Headers("Accept: text/plain", {|ADOBE019:"x-api-key: abc"|})] // needed
            [Get("/b")]
            Task BAsync(string a, [Authorize] string {|ADOBE019:b|});

            [Headers({|ADOBE019:"Authorization: Bearer"|}), Get("/c")]
            Task CAsync([Header("Authorization")] string {|ADOBE019:a|}, [Header("x-api-key")] string {|ADOBE019:b|});
        }
        """,
        """
        namespace Contoso;

        /// <summary>Calls.</summary>
        [AdobeApi("ff_apis")]
        public interface IFireflyApi
        {
            [Headers("Accept: text/plain"), Get("/a")]
            Task AAsync(string c);

            /// <summary>Reads.</summary>
            /// <param name="a">The name.</param>
            [Headers("Accept: text/plain")] // needed
            [Get("/b")]
            Task BAsync(string a);

            [Get("/c")]
            Task CAsync();
        }
        """);

    private static string Interface(string methods) => $$"""
        namespace Contoso;

        public sealed record Accepted(string JobId, string StatusUrl);

        public sealed record Pair(string A, string B);

        public readonly record struct Wrapped(string Value);

        public readonly record struct Said(string Value)
        {
            public override string ToString() => Value;
        }

        [AdobeApi("ff_apis")]
        public interface IFireflyApi
        {
            {{methods}}
        }
        """;
}
