using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdobeSdk.Package.Tests;

/// <summary>The packed analyzers as an editor loads them: from a design-time build, which compiles nothing.</summary>
public sealed class DesignTimeTests(PackedPackages packages)
{
    // What every host of analyzers has loaded already.
    private static readonly string[] s_host =
    [
        "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces",
        "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Collections.Immutable", "System.Reflection.Metadata",
        "System.Composition.AttributedModel", "System.Memory", "System.Runtime.CompilerServices.Unsafe", "System.Threading.Tasks.Extensions",
    ];

    [Fact]
    public async Task An_editor_sees_clients_and_findings_before_anything_is_compiled()
    {
        string folder = packages.Consumer("OwnInterface");
        string program = Path.Combine(folder, "Program.cs");
        await File.WriteAllTextAsync(
            program, (await File.ReadAllTextAsync(program, TestContext.Current.CancellationToken)).Replace("\"firefly_api,ff_apis\")]", "\"firefly_api,ff_api\")]"), TestContext.Current.CancellationToken);
        (await CommandLine.RunAsync(folder, "dotnet", ["restore", "-v", "quiet"])).Succeeded();
        CSharpCommandLineArguments arguments = await DesignTimeBuildAsync(folder);
        Assert.Empty(Directory.EnumerateFiles(folder, "OwnInterface.dll", SearchOption.AllDirectories));

        var loader = new AnalyzerLoader();
        AnalyzerFileReference[] references = [.. arguments.AnalyzerReferences.Select(reference => new AnalyzerFileReference(Path.GetFullPath(reference.FilePath, folder), loader))];
        List<string> failures = [];
        foreach (AnalyzerFileReference reference in references)
        {
            loader.AddDependencyLocation(reference.FullPath);
            reference.AnalyzerLoadFailed += (_, failure) => failures.Add($"{reference.Display}: {failure.Message}");
        }

        var compilation = CSharpCompilation.Create(
            arguments.CompilationName,
            arguments.SourceFiles.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(Path.GetFullPath(file.Path, folder)), arguments.ParseOptions, file.Path)),
            arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(Path.GetFullPath(reference.Reference, folder))),
            arguments.CompilationOptions);
        CSharpGeneratorDriver.Create(references.SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp)), parseOptions: arguments.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation whole, out ImmutableArray<Diagnostic> reported, TestContext.Current.CancellationToken);

        Assert.Empty(reported);
        Assert.Empty(whole.GetDiagnostics(TestContext.Current.CancellationToken).Where(problem => problem.Severity is DiagnosticSeverity.Error));
        Assert.NotNull(whole.GetTypeByMetadataName("OwnInterface.IMyClient"));

        DiagnosticAnalyzer[] ours = [.. references.Where(reference => reference.Display == "AdobeSdk.Generators").SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))];
        ImmutableArray<Diagnostic> findings = await whole.WithAnalyzers([.. ours]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Diagnostic finding = Assert.Single(findings, finding => finding.Id == "ADOBE003");
        Assert.Equal("ff_api", whole.SyntaxTrees.First().GetText(TestContext.Current.CancellationToken).ToString(finding.Location.SourceSpan));
        Assert.Empty(failures);
    }

    [Fact]
    public void The_analyzers_need_no_assembly_that_their_host_has_not()
    {
        string folder = packages.Extract("AdobeSdk");
        string[] analyzers = Directory.GetFiles(Path.Combine(folder, "analyzers", "dotnet", "cs"));
        string[] shipped = [.. analyzers.Select(Path.GetFileNameWithoutExtension)!];
        Assert.Contains("AdobeSdk.Generators", shipped);
        Assert.All(analyzers, path => Assert.All(References(path), reference =>
        {
            Assert.Contains(reference.Name, s_host.Concat(shipped));
            if (reference.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            {
                Assert.Equal(new Version(4, 8, 0, 0), reference.Version);
            }
        }));
    }

    [Fact]
    public void The_fixes_load_beside_the_analyzers()
    {
        string folder = Path.Combine(packages.Extract("AdobeSdk"), "analyzers", "dotnet", "cs");
        var loader = new AnalyzerLoader();
        Assert.All(Directory.GetFiles(folder), loader.AddDependencyLocation);

        // As Roslyn does with the fixes of a package: exported types, made without their host's composition.
        CodeFixProvider[] fixes = [.. loader.LoadFromPath(Path.Combine(folder, "AdobeSdk.Generators.CodeFixes.dll")).GetTypes()
            .Where(type => type.IsDefined(typeof(ExportCodeFixProviderAttribute), inherit: false))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)];
        Assert.Contains("ADOBE003", fixes.SelectMany(fix => fix.FixableDiagnosticIds));
        Assert.All(fixes, fix => Assert.NotNull(fix.GetFixAllProvider()));
    }

    private static async Task<CSharpCommandLineArguments> DesignTimeBuildAsync(string folder)
    {
        CommandLine build = await CommandLine.RunAsync(
            folder,
            "dotnet",
            [
                "msbuild", "-nologo", "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true", "-p:BuildProjectReferences=false",
                "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs",
            ]);
        using JsonDocument items = JsonDocument.Parse(build.Succeeded().Output);
        string[] words = [.. items.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
        return CSharpCommandLineParser.Default.Parse(words, folder, sdkDirectory: null);
    }

    private static (string Name, Version Version)[] References(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        MetadataReader reader = file.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(reader.GetAssemblyReference).Select(reference => (reader.GetString(reference.Name), reference.Version))];
    }
}
