using System.IO.Compression;

[assembly: AssemblyFixture(typeof(AdobeSdk.Package.Tests.PackedPackages))]

namespace AdobeSdk.Package.Tests;

/// <summary>Packs every package once, into a folder that serves as a feed, outside the repository.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("adobesdk-packages-");

    public string Feed => Path.Combine(_root.FullName, "feed");

    public async ValueTask InitializeAsync()
    {
        CommandLine pack = await CommandLine.RunAsync(
            Repository.Root, "dotnet", ["pack", "AdobeSdk.sln", "-c", "Release", "-o", Feed, "-nologo", "-v", "quiet"]);
        pack.Succeeded();
    }

    public ValueTask DisposeAsync()
    {
        _root.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The version that was packed.</summary>
    public string Version => Path.GetFileNameWithoutExtension(Find("AdobeSdk", "nupkg"))["AdobeSdk.".Length..];

    /// <summary>The names of all packages.</summary>
    public IEnumerable<string> All => Directory.EnumerateFiles(Feed, "*.nupkg").Select(file => Path.GetFileName(file)[..^$".{Version}.nupkg".Length]);

    /// <summary>The paths inside one package.</summary>
    public string[] Entries(string package, string extension = "nupkg")
    {
        using ZipArchive zip = ZipFile.OpenRead(Find(package, extension));
        return zip.Entries.Select(e => e.FullName).ToArray();
    }

    /// <summary>A folder with what one package holds.</summary>
    public string Extract(string package)
    {
        string folder = _root.CreateSubdirectory($"{package}-{Guid.NewGuid():N}").FullName;
        ZipFile.ExtractToDirectory(Find(package, "nupkg"), folder);
        return folder;
    }

    /// <summary>The text of the package's nuspec.</summary>
    public string Nuspec(string package)
    {
        using ZipArchive zip = ZipFile.OpenRead(Find(package, "nupkg"));
        using var reader = new StreamReader(zip.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open());
        return reader.ReadToEnd();
    }

    /// <summary>A copy of one of the projects under <c>Consumers</c>, with a package cache of its own.</summary>
    public string Consumer(string name)
    {
        string source = Path.Combine(AppContext.BaseDirectory, "Consumers", name);
        string target = _root.CreateSubdirectory($"{name}-{Guid.NewGuid():N}").FullName;
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        // Ours come from the feed into an empty cache; third parties' are taken from the machine's cache where it has them.
        File.WriteAllText(Path.Combine(target, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(target, "packages")}" /></config>
              <fallbackPackageFolders><add key="machine" value="{Repository.PackageCache}" /></fallbackPackageFolders>
              <packageSources><add key="packed" value="{Feed}" /></packageSources>
            </configuration>
            """);
        File.WriteAllText(
            Path.Combine(target, "Directory.Build.props"),
            $"<Project><PropertyGroup><AdobeSdkVersion>[{Version}]</AdobeSdkVersion></PropertyGroup></Project>");
        return target;
    }

    private string Find(string package, string extension) =>
        Directory.EnumerateFiles(Feed, $"{package}.*.{extension}")
            .Single(f => char.IsAsciiDigit(Path.GetFileName(f)[package.Length + 1]));
}
