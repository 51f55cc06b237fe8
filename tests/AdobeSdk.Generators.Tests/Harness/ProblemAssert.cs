using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Tests.Harness;

/// <summary>Asserts that a compilation has no error and no warning, except for those that are known of Refit's own files.</summary>
internal static class ProblemAssert
{
    public static void None(Compilation whole, params string[] refitsProblems)
    {
        Diagnostic[] problems = [.. whole.GetDiagnostics()
            .Where(static problem => problem.Severity >= DiagnosticSeverity.Warning && !problem.IsSuppressed)
            .Where(static problem => !IsMissingCommentOfTheUsers(problem))];
        string[] ours = [.. problems.Where(problem => refitsProblems.Length == 0 || !IsRefits(problem)).Select(Describe)];
        Assert.True(ours.Length == 0, string.Join("\n", ours));
        Assert.Subset(problems.Where(IsRefits).Select(static problem => problem.Id).ToHashSet(), refitsProblems.ToHashSet());
    }

    /// <summary>For code that is broken: the compiler says so where it stands, and has nothing to add in what we wrote.</summary>
    public static void NoneInOurs(Compilation whole) =>
        Assert.Empty(whole.GetDiagnostics().Where(static problem => problem.Severity >= DiagnosticSeverity.Warning && PathOf(problem).StartsWith("AdobeSdk.Generators", StringComparison.Ordinal)));

    private static bool IsRefits(Diagnostic problem) => PathOf(problem).StartsWith("InterfaceStubGeneratorV2", StringComparison.Ordinal);

    private static bool IsMissingCommentOfTheUsers(Diagnostic problem) => problem.Id == "CS1591" && PathOf(problem).StartsWith("File", StringComparison.Ordinal);

    private static string PathOf(Diagnostic problem) => problem.Location.SourceTree?.FilePath ?? "";

    private static string Describe(Diagnostic problem) =>
        $"{problem}\n    {problem.Location.SourceTree?.GetText().Lines[problem.Location.GetLineSpan().StartLinePosition.Line]}";
}
