using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Generators.Tests.Pipeline;

/// <summary>What an edit costs: a change that shows in one file writes that file anew, and no other.</summary>
public sealed class EditTests
{
    private const string Base = "namespace Contoso; public interface IBase { [Get(\"/base\")] Task<string> BaseAsync(int count = 1); }";

    private const string Api = """
        namespace Contoso;

        [AdobeApi("firefly_api,ff_apis")]
        public interface IFireflyApi : IBase
        {
            /// <summary>Reads.</summary>
            [Get("/v3/custom-models")]
            Task<string> ListAsync();
        }
        """;

    private const string Other = Types + "[AdobeApi(\"firefly_api\")] public interface IOtherApi { [Get(\"/\")] Task<string> ListAsync(); }";

    private const string Types = "namespace Contoso; public class Some;";

    [Theory]
    [InlineData("Task<string> ListAsync();", "Task<string> ListAsync(int start);")]
    [InlineData("Reads.", "Reads all.")]
    [InlineData("firefly_api,ff_apis", "firefly_api")]
    [InlineData("ListAsync", "ReadAsync")]
    public void An_edit_that_shows_writes_one_file(string before, string after) => Assert.Equal(
        [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Rerun(Base, Api, Other, 1, Api.Replace(before, after)));

    [Theory]
    [InlineData("Task<string> ListAsync();", "Task<string>   ListAsync();   // later")]
    [InlineData("/v3/custom-models", "/v3/models")]
    [InlineData("firefly_api,ff_apis", " ff_apis, firefly_api")]
    public void An_edit_that_does_not_show_writes_none(string before, string after) => Assert.Equal(
        [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], Rerun(Base, Api, Other, 1, Api.Replace(before, after)));

    [Fact]
    public void An_edit_of_a_base_in_another_file_shows() => Assert.Equal(
        [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Rerun(Base, Api, Other, 0, Base.Replace("count = 1", "count = 2")));

    [Fact]
    public void An_interface_that_goes_takes_its_file_along() => Assert.Equal(
        [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Removed], Rerun(Base, Api, Other, 2, Types));

    private static IncrementalStepRunReason[] Rerun(string first, string second, string third, int edited, string text)
    {
        CSharpCompilation compilation = Generation.Compile(first, second, third);
        GeneratorDriver driver = Generation.Run(compilation);
        SyntaxTree tree = compilation.SyntaxTrees[edited];
        CSharpCompilation after = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(Prelude.Before(text), Generation.ParseOptions, tree.FilePath));
        return [.. driver.RunGenerators(after).GetRunResult().Results.Single().TrackedOutputSteps
            .SelectMany(static step => step.Value).SelectMany(static run => run.Outputs).Select(static output => output.Reason)];
    }
}
