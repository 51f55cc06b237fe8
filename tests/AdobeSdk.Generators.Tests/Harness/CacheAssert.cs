using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Generators.Tests.Harness;

/// <summary>Asserts that an edit elsewhere costs no emission, and that no step keeps a compilation alive.</summary>
internal static class CacheAssert
{
    private static readonly string[] s_steps =
        [.. typeof(StepNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!)];

    public static void SecondRunIsCached(GeneratorDriver first, CSharpCompilation compilation)
    {
        CSharpCompilation edited = compilation.Clone()
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Unrelated { }", (CSharpParseOptions)compilation.SyntaxTrees[0].Options, "Unrelated.cs"));
        GeneratorRunResult before = first.GetRunResult().Results.Single();
        GeneratorRunResult after = first.RunGenerators(edited).GetRunResult().Results.Single();
        if (before.GeneratedSources.IsEmpty)
        {
            Assert.Empty(after.GeneratedSources);
            return;
        }

        foreach (string step in s_steps)
        {
            Assert.True(after.TrackedSteps.ContainsKey(step), $"No step is named {step}.");
            foreach ((object value, IncrementalStepRunReason reason) in after.TrackedSteps[step].SelectMany(static run => run.Outputs))
            {
                Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step} was {reason}: {value}");
                AssertHoldsValuesOnly(value);
            }
        }

        Assert.All(
            after.TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static run => run.Outputs),
            static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.Equal(Texts(before), Texts(after));
    }

    private static IEnumerable<string> Texts(GeneratorRunResult result) =>
        result.GeneratedSources.Select(static source => $"{source.HintName}: {source.SourceText}");

    private static void AssertHoldsValuesOnly(object? value)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            return;
        }

        Assert.False(value is ISymbol or SyntaxNode or Location or Compilation or SemanticModel or AttributeData, $"A step keeps a {value.GetType()} alive.");
        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            AssertHoldsValuesOnly(field.GetValue(value));
        }

        if (value is Array items)
        {
            foreach (object? item in items)
            {
                AssertHoldsValuesOnly(item);
            }
        }
    }
}
