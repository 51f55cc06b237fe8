using AdobeSdk.Generators.CodeFixes.Requests;
using AdobeSdk.Generators.Tests.Harness;

namespace AdobeSdk.Generators.Tests.CodeFixes;

public sealed class TokenFixTests
{
    [Fact]
    public Task A_token_is_added_to_every_method_and_to_what_implements_it() => Fixing<TokenFix>.Makes(
        [
            """
            namespace Contoso;

            [AdobeApi("ff_apis")]
            public interface IFireflyApi
            {
                /// <summary>Deletes.</summary>
                [Delete("/a")]
                Task {|ADOBE016:DeleteAsync|}();

                /// <summary>Lists.</summary>
                /// <param name="start">Where to start.</param>
                /// <param name="limit">How many.</param>
                /// <returns>The models.</returns>
                [Get("/b")]
                Task<string> {|ADOBE016:ListAsync|}(
                    int start, // from 0
                    int limit = 10);

                [Get("/c")]
                Task<string> {|ADOBE016:ReadAsync|}([Header("x-user-token")] string cancellationToken);

                [Get("/d")]
                Task<string> {|ADOBE016:FindAsync|}([Query(CollectionFormat.Multi)] params string[] ids);
            }
            """,
            """
            namespace Contoso;

            public class Double : IFireflyApi
            {
                Task IFireflyApi.DeleteAsync() => Task.CompletedTask;

                public virtual Task<string> ListAsync(int start, int limit) => Task.FromResult("");

                public Task<string> ReadAsync(string cancellationToken) => Task.FromResult("");

                public Task<string> FindAsync(params string[] ids) => Task.FromResult("");
            }
            """,
        ],
        [
            """
            namespace Contoso;

            [AdobeApi("ff_apis")]
            public interface IFireflyApi
            {
                /// <summary>Deletes.</summary>
                [Delete("/a")]
                Task DeleteAsync(CancellationToken cancellationToken = default);

                /// <summary>Lists.</summary>
                /// <param name="start">Where to start.</param>
                /// <param name="limit">How many.</param>
                /// <param name="cancellationToken">Cancels the call.</param>
                /// <returns>The models.</returns>
                [Get("/b")]
                Task<string> ListAsync(
                    int start, // from 0
                    int limit = 10,
                    CancellationToken cancellationToken = default);

                [Get("/c")]
                Task<string> ReadAsync([Header("x-user-token")] string cancellationToken, CancellationToken cancellationToken_ = default);

                [Get("/d")]
                Task<string> FindAsync(CancellationToken cancellationToken = default, [Query(CollectionFormat.Multi)] params string[] ids);
            }
            """,
            """
            namespace Contoso;

            public class Double : IFireflyApi
            {
                Task IFireflyApi.DeleteAsync(CancellationToken cancellationToken) => Task.CompletedTask;

                public virtual Task<string> ListAsync(int start, int limit, CancellationToken cancellationToken = default) => Task.FromResult("");

                public Task<string> ReadAsync(string cancellationToken, CancellationToken cancellationToken_ = default) => Task.FromResult("");

                public Task<string> FindAsync(CancellationToken cancellationToken = default, params string[] ids) => Task.FromResult("");
            }
            """,
        ]);

    [Fact]
    public Task Without_a_using_the_name_is_written_out() => Fixing<TokenFix>.Makes(
        "#line 1\n" + Interface("Task<string> {|ADOBE016:ListAsync|}();"), "#line 1\n" + Interface("Task<string> ListAsync(CancellationToken cancellationToken = default);"));

    private static string Interface(string method) => $$"""
        namespace Contoso;

        [AdobeApi("ff_apis")]
        public interface IFireflyApi
        {
            [Get("/")]
            {{method}}
        }
        """;
}
