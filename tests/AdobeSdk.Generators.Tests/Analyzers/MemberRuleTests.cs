using AdobeSdk.Generators.Tests.Harness;

namespace AdobeSdk.Generators.Tests.Analyzers;

public sealed class MemberRuleTests
{
    [Theory]
    [InlineData("Create")]
    [InlineData("Resume")]
    [InlineData("Scopes")]
    [InlineData("Dispose")]
    [InlineData("Descriptor")]
    [InlineData("_core")]
    [InlineData("Equals")]
    [InlineData("Finalize")]
    [InlineData("GetHashCode")]
    [InlineData("GetType")]
    [InlineData("MemberwiseClone")]
    [InlineData("ReferenceEquals")]
    [InlineData("ToString")]
    [InlineData("FireflyClient")]
    [InlineData("IFireflyClient")]
    public Task A_name_that_every_client_uses_is_reported(string name) => Analysis.FindsWhatIsMarked($$"""
        namespace Contoso;

        public interface IBase
        {
            [Get("/base")]
            Task<string> {|ADOBE010:{{name}}|}(int id);
        }

        [AdobeApi("ff_apis")]
        public interface IFireflyApi : IBase
        {
            [Get("/")]
            Task<string> {|ADOBE010:{{name}}|}();

            [Get("/async")]
            Task<string> {{name}}Async();
        }
        """);

    [Fact]
    public Task What_Refit_does_not_implement_is_told() => Analysis.FindsWhatIsMarked("""
        namespace Contoso;

        [AdobeApi("ff_apis")]
        public interface IFireflyApi : IDisposable
        {
            const string Version = "v3";

            static string Name => "Firefly";

            HttpClient {|ADOBE015:Client|} { get; }

            event EventHandler {|ADOBE015:Changed|};

            [Get("/")]
            Task<string> ListAsync();

            Task<string> {|ADOBE015:PlainAsync|}();

            async Task<int> {|ADOBE015:CountAsync|}() => (await ListAsync()).Length;

            private static int Help() => 1;
        }
        """);
}
