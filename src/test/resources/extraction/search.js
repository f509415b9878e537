// mutool run search.js FILE WORD: prints how often a viewer finds the word.
var file = new Document(scriptArgs[0]);
var hits = 0;
for (var page = 0; page < file.countPages(); page++) {
    hits += file.loadPage(page).search(scriptArgs[1]).length;
}
print(hits);
