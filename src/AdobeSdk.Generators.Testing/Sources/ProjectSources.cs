using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis.Text;

namespace AdobeSdk.Generators.Testing.Sources;

/// <summary>The files of the project that a type belongs to, found by way of the symbols beside its assembly.</summary>
/// <param name="AssemblyName">The project's assembly.</param>
/// <param name="Files">The files in which the type stands: several, if it is partial.</param>
/// <param name="Others">The project's other files, as far as they are on this machine.</param>
/// <param name="Options">What they were compiled with.</param>
internal sealed record ProjectSources(string AssemblyName, IReadOnlyList<SourceFile> Files, IReadOnlyList<SourceFile> Others, ProjectOptions Options)
{
    // The compiler's note on types that have no code to step through: interfaces, enums.
    private static readonly Guid s_typeDocuments = new("932e74bc-dba9-4478-8d46-0f32a7bab3d3");

    /// <exception cref="GenerationException">There are no symbols, or the file is not on this machine.</exception>
    public static ProjectSources Around(Type type)
    {
        Assembly assembly = type.Assembly;
        using FileStream image = File.OpenRead(assembly.Location);
        using var reader = new PEReader(image);
        if (!reader.TryOpenAssociatedPortablePdb(assembly.Location, static path => File.Exists(path) ? File.OpenRead(path) : null, out MetadataReaderProvider? provider, out _))
        {
            throw new GenerationException(
                $"There are no symbols beside '{assembly.Location}', so that the file of '{type.FullName}' is not known: build it with DebugType portable or embedded, or give the file's text to GeneratedClients.Of(string).");
        }

        using (provider)
        {
            MetadataReader symbols = provider!.GetMetadataReader();
            var own = DocumentsOf(type, symbols).ToHashSet();
            SourceFile[] files = [.. own.Select(document => Read(document, symbols) ?? throw NotHere(type, PathOf(document, symbols)))];
            if (files.Length == 0)
            {
                throw new GenerationException($"The symbols of '{assembly.GetName().Name}' do not name the file of '{type.FullName}': give its text to GeneratedClients.Of(string).");
            }

            SourceFile[] others = [.. symbols.Documents.Where(document => !own.Contains(document)).Select(document => Read(document, symbols)).OfType<SourceFile>()];
            return new(assembly.GetName().Name!, files, others, ProjectOptions.Read(symbols));
        }
    }

    private static IEnumerable<DocumentHandle> DocumentsOf(Type type, MetadataReader symbols)
    {
        var definition = (TypeDefinitionHandle)MetadataTokens.Handle(type.MetadataToken);
        foreach (CustomDebugInformationHandle handle in symbols.GetCustomDebugInformation(definition))
        {
            CustomDebugInformation information = symbols.GetCustomDebugInformation(handle);
            if (symbols.GetGuid(information.Kind) == s_typeDocuments)
            {
                BlobReader rows = symbols.GetBlobReader(information.Value);
                while (rows.RemainingBytes > 0)
                {
                    yield return MetadataTokens.DocumentHandle(rows.ReadCompressedInteger());
                }
            }
        }

        foreach (MethodInfo method in type.GetMethods(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        {
            var handle = (MethodDefinitionHandle)MetadataTokens.Handle(method.MetadataToken);
            DocumentHandle document = symbols.GetMethodDebugInformation(handle).Document;
            if (!document.IsNil)
            {
                yield return document;
            }
        }
    }

    private static SourceFile? Read(DocumentHandle document, MetadataReader symbols)
    {
        string path = PathOf(document, symbols);
        if (path.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase) || SourcePath.OnThisMachine(path) is not { } found)
        {
            return null;
        }

        using FileStream file = File.OpenRead(found);
        return new(found, SourceText.From(file));
    }

    private static string PathOf(DocumentHandle document, MetadataReader symbols) => symbols.GetString(symbols.GetDocument(document).Name);

    private static GenerationException NotHere(Type type, string path) =>
        new($"The file of '{type.FullName}', '{path}', is not on this machine: give its text to GeneratedClients.Of(string).");
}
