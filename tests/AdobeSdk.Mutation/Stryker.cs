using System.Text.Json;

namespace AdobeSdk.Mutation;

/// <summary>
/// Has Stryker make the mutants: one assembly that holds them all. Its own runner would run every test for every mutant, so it
/// is shown a project with a single one, which keeps a copy of the assembly that Stryker put beside it.
/// </summary>
internal static class Stryker
{
    public static string Root { get; } = typeof(Stryker).Assembly.GetCustomAttributes(false)
        .OfType<System.Reflection.AssemblyMetadataAttribute>().Single(static metadata => metadata.Key == "RepositoryRoot").Value!;

    public static string FolderOf(Subject subject) => Path.Combine(Root, "artifacts", "mutation", subject.Name);

    public static string AssemblyOf(Subject subject) => Path.Combine(FolderOf(subject), subject.AssemblyName + ".dll");

    public static async Task MutateAsync(Subject subject, CancellationToken cancellationToken)
    {
        string folder = FolderOf(subject);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "Keeper.csproj"), Project(subject), cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "Keeper.cs"), Test(subject), cancellationToken);
        string[] rooms = [.. subject.Rooms.SelectMany(static room => new[] { "--mutate", $"**/{room}/**/*.cs" })];
        int exit = await Command.RunAsync(
            folder,
            Path.Combine(folder, "stryker.log"),
            ["dotnet", "stryker", "--test-runner", "mtp", "--project", Path.GetFileName(subject.Project), "--concurrency", "1", "--reporter", "json", "--output", Path.Combine(folder, "stryker"), .. rooms],
            cancellationToken);
        if (exit != 0 || !File.Exists(AssemblyOf(subject)))
        {
            throw new InvalidOperationException($"Stryker failed: see {Path.Combine(folder, "stryker.log")}. 'dotnet tool restore' installs it.");
        }
    }

    /// <summary>The mutants that compile and that Stryker itself would run, in the order of files and lines.</summary>
    public static IReadOnlyList<Mutant> Mutants(Subject subject)
    {
        string file = Path.Combine(FolderOf(subject), "stryker", "reports", "mutation-report.json");
        using JsonDocument report = JsonDocument.Parse(File.ReadAllBytes(file));
        string folder = Path.GetDirectoryName(Path.Combine(Root, subject.Project))! + "/";
        return [.. report.RootElement.GetProperty("files").EnumerateObject().SelectMany(source => source.Value.GetProperty("mutants").EnumerateArray()
            .Where(static mutant => mutant.GetProperty("status").GetString() is not ("Ignored" or "CompileError"))
            .Select(mutant => Read(mutant, source.Name.Replace('\\', '/').Replace(folder, "", StringComparison.Ordinal), source.Value.GetProperty("source").GetString()!)))
            .OrderBy(static mutant => mutant.File, StringComparer.Ordinal).ThenBy(static mutant => mutant.Line).ThenBy(static mutant => mutant.Id)];
    }

    private static Mutant Read(JsonElement mutant, string file, string source)
    {
        JsonElement location = mutant.GetProperty("location");
        string[] lines = source.Split('\n');
        (int line, int start) = Position(location.GetProperty("start"));
        (int lastLine, int end) = Position(location.GetProperty("end"));
        string original = line == lastLine
            ? lines[line - 1][(start - 1)..(end - 1)]
            : $"{lines[line - 1][(start - 1)..]} {string.Join(' ', lines[line..(lastLine - 1)])} {lines[lastLine - 1][..(end - 1)]}";
        return new Mutant(int.Parse(mutant.GetProperty("id").GetString()!, null), file, line, original, mutant.GetProperty("replacement").GetString()!);
    }

    private static (int Line, int Column) Position(JsonElement position) =>
        (position.GetProperty("line").GetInt32(), position.GetProperty("column").GetInt32());

    private static string Project(Subject subject) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <IsTestProject>true</IsTestProject>
            <TestingPlatformDotnetTestSupport>true</TestingPlatformDotnetTestSupport>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="xunit.v3" />
            <ProjectReference Include="{Path.Combine(Root, subject.Project)}" />
          </ItemGroup>
        </Project>
        """;

    private static string Test(Subject subject) => $$"""
        using System.Reflection;

        public sealed class KeeperTests
        {
            [Xunit.Fact]
            public void Keeps_the_mutated_assembly() =>
                File.Copy(Assembly.Load("{{subject.AssemblyName}}").Location, @"{{AssemblyOf(subject)}}", overwrite: true);
        }
        """;
}
