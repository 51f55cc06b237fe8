// Stands in for Verify.SourceGenerators where its package cannot be had: the same two calls, the same files.
// Built with -p:UseVerify=true the real package takes its place.
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Xunit.v3;

namespace VerifyTests
{
    /// <summary>Verify.SourceGenerators' entry point; there is nothing to prepare.</summary>
    internal static class VerifySourceGenerators
    {
        public static void Initialize()
        {
        }
    }
}

namespace VerifyXunit
{
    /// <summary>Compares what a driver generated with <c>Class.Method#Hint.verified.cs</c>.</summary>
    internal static class Verifier
    {
        private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: true);

        public static async Task Verify(GeneratorDriver driver, [CallerFilePath] string sourceFile = "")
        {
            IXunitTest test = (IXunitTest)TestContext.Current.Test!;
            string directory = Path.GetDirectoryName(sourceFile)!;
            string prefix = $"{test.TestCase.TestClassSimpleName}.{test.TestMethod.MethodName}";
            string[] verified = [.. Directory.GetFiles(directory, $"{prefix}.verified.*"), .. Directory.GetFiles(directory, $"{prefix}#*.verified.*")];
            HashSet<string> unmatched = new(verified, StringComparer.Ordinal);
            List<string> differences = [];
            foreach ((string name, string extension, string text) in Targets(driver.GetRunResult()))
            {
                string path = Path.Combine(directory, $"{prefix}{name}.verified.{extension}");
                string received = Path.Combine(directory, $"{prefix}{name}.received.{extension}");
                unmatched.Remove(path);
                if (File.Exists(path) && await File.ReadAllTextAsync(path, s_encoding) == text)
                {
                    File.Delete(received);
                    continue;
                }

                await File.WriteAllTextAsync(received, text, s_encoding);
                differences.Add(received);
            }

            differences.AddRange(unmatched.Select(path => path + " (nothing was generated for it)"));
            Assert.True(differences.Count == 0, $"Snapshots differ: {string.Join(", ", differences)}. If the change is meant, rename .received to .verified.");
        }

        private static IEnumerable<(string Name, string Extension, string Text)> Targets(GeneratorDriverRunResult run)
        {
            if (run.Results.FirstOrDefault(static result => result.Exception is not null).Exception is { } exception)
            {
                ExceptionDispatchInfo.Throw(exception);
            }

            foreach (GeneratedSourceResult source in run.Results.SelectMany(static result => result.GeneratedSources).OrderBy(static source => source.HintName))
            {
                yield return ("#" + Path.GetFileNameWithoutExtension(source.HintName), "cs", $"//HintName: {source.HintName}\n{source.SourceText}");
            }

            if (!run.Diagnostics.IsEmpty)
            {
                yield return ("", "txt", string.Join("\n", run.Diagnostics));
            }
        }
    }
}
