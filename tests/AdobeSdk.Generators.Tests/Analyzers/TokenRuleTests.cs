using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Tests.Analyzers;

public sealed class TokenRuleTests
{
    [Fact]
    public Task Where_the_client_adds_a_token_it_is_suggested() => Analysis.FindsWhatIsMarked("""
        namespace Contoso;

        public interface IBase
        {
            [Get("/base")]
            Task<string> {|ADOBE016:BaseAsync|}();
        }

        [AdobeApi("ff_apis")]
        public interface IFireflyApi : IBase
        {
            [Delete("/a")]
            Task {|ADOBE016:DeleteAsync|}(string id);

            [Get("/b")]
            ValueTask<string> {|ADOBE016:ReadAsync|}();

            [Post("/c")]
            Task<JobAccepted<string>> {|ADOBE016:GenerateAsync|}([Body] string prompt);

            [Get("/d")]
            Task<string> WithAsync(CancellationToken cancellationToken);

            [Get("/e")]
            Task<string> NullableAsync(CancellationToken? cancellationToken = null);

            [Get("/f")]
            Task<string> OverloadedAsync(int start);

            [Get("/f")]
            Task<string> OverloadedAsync(int start, CancellationToken cancellationToken);

            [Get("/g")]
            IAsyncEnumerable<string> StreamAsync();

            [Get("/h")]
            IObservable<string> Watch();
        }

        public interface INotAnnotated
        {
            [Get("/")]
            Task<string> ListAsync();
        }
        """);

    [Fact]
    public Task An_interface_without_a_client_is_left_alone() => Analysis.FindsWhatIsMarked("""
        namespace Contoso;

        // Not ADOBE016 beside ADOBE004.
        [AdobeApi("ff_apis")]
        file interface {|ADOBE004:IFireflyApi|}
        {
            [Get("/")]
            Task<string> ListAsync();
        }
        """);

    [Fact]
    public Task What_the_missing_token_costs_is_told() => Analysis.Says(
        """
        namespace Contoso;

        [AdobeApi("ff_apis")]
        public interface IFireflyApi
        {
            [Get("/")]
            Task<string> {|#0:ListAsync|}();
        }
        """,
        "ADOBE016",
        DiagnosticSeverity.Info,
        "'ListAsync' takes no CancellationToken. The client's method has one, which travels beside the call at a cost; a call of 'IFireflyApi' itself cannot be cancelled.");
}
