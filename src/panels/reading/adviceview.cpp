// SPDX-License-Identifier: MIT
#include "panels/reading/adviceview.h"

#include "explanation/captures.h"
#include "explanation/names.h"
#include "explanation/piles/pilewords.h"
#include "model/languages.h"
#include "panels/copying.h"
#include "panels/shown.h"

#include <QHBoxLayout>
#include <QTextBrowser>
#include <QUrl>

namespace panels {

using explanation::Advice;
using explanation::Language;

namespace {

const QString ScenarioScheme = QStringLiteral("scenario");
const QString CopyScheme = QStringLiteral("copy");

QString item(const QString &html)
{
    return QStringLiteral("<li>%1</li>").arg(html);
}

QString link(const QString &scheme, const QString &path, const QString &words)
{
    return QStringLiteral("<a href=\"%1:%2\">%3</a>").arg(scheme, path, words.toHtmlEscaped());
}

QString listOf(const QString &title, const QString &items, const char *tag)
{
    if (items.isEmpty())
        return {};
    return QStringLiteral("<p><b>%1</b></p><%2>%3</%2>")
        .arg(title.toHtmlEscaped(), QLatin1String(tag), items);
}

QString causes(const Advice &advice, Language language)
{
    QString html;
    for (const explanation::Cause &cause : advice.look) {
        const QString text = cause.text.toHtmlEscaped();
        html += item(cause.scenario.isEmpty() ? text
                                              : text + u' '
                                                    + link(ScenarioScheme, cause.scenario,
                                                           explanation::wordSeeIt(language)));
    }
    return html;
}

QString useless(const Advice &advice)
{
    QString html;
    for (const QString &text : advice.useless)
        html += item(text.toHtmlEscaped());
    return html;
}

QString commands(const Advice &advice, Language language)
{
    QString html;
    for (qsizetype i = 0; i < advice.commands.size(); ++i) {
        const explanation::Command &command = advice.commands[i];
        const QString purpose = explanation::withRemark(
            command.purpose, explanation::nameOf(command.standing, language), language);
        html += item(QStringLiteral("<code>%1</code> %2<br>%3")
                         .arg(command.text.toHtmlEscaped(),
                              link(CopyScheme, QString::number(i), explanation::wordCopy(language)),
                              purpose.toHtmlEscaped()));
    }
    return html;
}

QString page(const explanation::Case &one, Language language)
{
    const Advice advice = explanation::adviceOn(one, language);
    QString html = QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                       .arg(advice.who.toHtmlEscaped(), advice.meaning.toHtmlEscaped());
    if (one.pile.peers.size() > 1)
        html += QStringLiteral("<p>%1</p>")
                    .arg(explanation::peersSentence(one.pile, language).toHtmlEscaped());
    return html + listOf(explanation::wordLook(language), causes(advice, language), "ol")
           + listOf(explanation::wordUseless(language), useless(advice), "ul")
           + listOf(explanation::wordCommands(language), commands(advice, language), "ul");
}

QTextBrowser *makePage(QWidget *parent)
{
    auto *page = new QTextBrowser(parent);
    page->setOpenLinks(false);
    page->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    page->document()->setIndentWidth(18);
    return page;
}

} // namespace

AdviceView::AdviceView(const model::Languages &languages, QWidget *parent)
    : QWidget(parent), m_languages(languages), m_first(makePage(this)), m_second(makePage(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_first);
    layout->addWidget(m_second);
    setFocusProxy(m_first);
    for (const QTextBrowser *page : {m_first, m_second})
        connect(page, &QTextBrowser::anchorClicked, this, &AdviceView::follow);
    show({});
}

void AdviceView::show(const std::optional<explanation::Case> &one)
{
    const QList<Language> languages = shown(m_languages);
    const auto html = [&one](Language language) { return one ? page(*one, language) : QString(); };
    m_commands.clear();
    if (one) {
        for (const explanation::Command &command :
             explanation::commandsFor(*one, languages.first()))
            m_commands << command.text;
    }
    m_first->setHtml(html(languages.first()));
    m_first->setAccessibleName(explanation::wordAdvice(languages.first()));
    m_second->setVisible(languages.size() > 1);
    if (languages.size() == 1)
        return;
    m_second->setHtml(html(languages.last()));
    m_second->setAccessibleName(explanation::wordAdvice(languages.last()));
}

void AdviceView::follow(const QUrl &link)
{
    if (link.scheme() == ScenarioScheme)
        emit scenarioAsked(link.path());
    else if (link.scheme() == CopyScheme)
        copyText(m_commands.value(link.path().toInt()), this);
}

} // namespace panels
